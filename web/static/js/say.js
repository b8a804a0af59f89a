// Enter says it. While the buyer thinks, the line stands there and the buyer types.
const waiting = () => document.getElementById("waiting");
const toTheEnd = () => window.scrollTo({ top: document.body.scrollHeight });

document.addEventListener("keydown", (event) => {
  const isLine = event.target.matches?.("[data-say] textarea");
  if (isLine && event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (event.target.value.trim()) event.target.form.requestSubmit();
  }
});

document.addEventListener("htmx:beforeRequest", ({ target: form }) => {
  if (!form.matches("[data-say]") || waiting().firstChild) return;
  const line = form.elements.text;
  const lines = document.getElementById("pending").content.cloneNode(true);
  lines.querySelector("p").textContent = line.value;
  waiting().append(lines);
  form.dataset.said = line.value;
  line.value = "";
  toTheEnd();
});

document.addEventListener("htmx:beforeSwap", ({ target }) => {
  if (target.id === "talk") setTimeout(() => waiting().replaceChildren(), 600);
});

document.addEventListener("htmx:afterSettle", () => {
  if (document.querySelector(".room")) requestAnimationFrame(toTheEnd);
});

// The line was not taken: the page shows how things stand, with the line to be said again.
const refused = ({ target: form }) => {
  if (!form.matches?.("[data-say]")) return;
  waiting().replaceChildren();
  form.elements.text.value = form.dataset.said;
  form.elements.text.dispatchEvent(new Event("input", { bubbles: true }));
};
document.addEventListener("htmx:sendError", refused);
document.addEventListener("htmx:responseError", (event) => {
  refused(event);
  location.reload();
});

if (document.querySelector(".room")) toTheEnd();
