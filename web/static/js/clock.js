// Counts down from what the server said is left; when it is up, the page moves on.
const clock = document.querySelector(".clock");

if (clock) {
  const ahead = Date.parse(clock.dataset.now) - Date.now();
  const end = Date.parse(clock.dataset.ends) - ahead;
  const tick = setInterval(() => {
    const seconds = Math.max(0, Math.round((end - Date.now()) / 1000));
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    clock.classList.toggle("soon", seconds <= 30);
    if (Date.now() > end + 6000 && !document.querySelector(".over")) {
      clearInterval(tick);
      location.reload();
    }
  }, 500);
}
