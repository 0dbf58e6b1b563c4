// How long the drill has been running; without this script the hour it began stands alone.
for (const place of document.querySelectorAll("[data-since]")) {
  const since = Date.parse(place.dataset.since);
  const show = () => {
    const seconds = Math.max(0, Math.floor((Date.now() - since) / 1000));
    place.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  };
  show();
  setInterval(show, 1000);
}
