// Another tab may take the rehearsal further: then this page shows where it stands now.
const page = document.querySelector("[data-follow]");
const patience = 1500;

if (page) {
  const stands = () => Number(document.getElementById("stand").value);
  const events = new EventSource(page.dataset.follow);
  const look = (event) => {
    const position = Number(event.lastEventId);
    if (position <= stands()) return;
    // This tab's own line may be on its way in.
    setTimeout(() => position > stands() && location.reload(), patience);
  };
  events.onmessage = look;
  events.addEventListener("rehearsal", look);
  addEventListener("pagehide", () => events.close());
}
