import "./say.js";
import "./clock.js";
import "./drafts.js";
import "./follow.js";
import "./print.js";
