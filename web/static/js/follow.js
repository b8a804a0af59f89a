// The buyer's answer appears as it is said. Another tab may take the rehearsal further: then this
// page shows where it stands now.
const page = document.querySelector("[data-follow]");
const patience = 1500;

const waiting = () => document.getElementById("waiting");

const say = (text) => {
  const line = waiting()?.querySelector(".typing p");
  if (line) line.textContent = text;
};

if (page) {
  const stands = () => Number(document.getElementById("stand").value);
  const events = new EventSource(page.dataset.follow);
  const goOn = (position) => {
    if (position <= stands()) return;
    // This tab's own line may be on its way in.
    if (waiting()?.querySelector(".seller")) setTimeout(goOn, patience, position);
    else location.reload();
  };
  const look = (event) => {
    const { stage, takes } = JSON.parse(event.data);
    const last = takes.at(-1).turns.at(-1);
    if (last?.unfinished) say(last.text);
    else if (stage !== "take" || last?.speaker !== "seller")
      setTimeout(goOn, patience, Number(event.lastEventId));
  };
  events.onmessage = look;
  events.addEventListener("rehearsal", look);
  addEventListener("pagehide", () => events.close());
}
