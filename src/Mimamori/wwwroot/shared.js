// A shared terminal clears itself after a minute without use. Typing counts as use; the server is told, and keeps its own clock.
const patience = 60_000, tellEvery = 15_000;
let used = Date.now(), told = used;

const leave = () => location.replace("/shared");

async function tell() {
  told = Date.now();
  const answer = await fetch("/shared/here", { redirect: "manual" }).catch(() => null);
  if (answer && answer.status !== 204) leave();
}

for (const kind of ["pointerdown", "keydown", "input", "wheel"])
  addEventListener(kind, () => {
    used = Date.now();
    if (used - told > tellEvery) tell();
  }, { passive: true, capture: true });

setInterval(() => { if (Date.now() - used >= patience) leave(); }, 1_000);
// A page out of the browser's memory is somebody else's by now.
addEventListener("pageshow", (event) => { if (event.persisted) leave(); });
