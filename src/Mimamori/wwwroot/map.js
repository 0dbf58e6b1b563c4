// Makes the map easier to move about in. Everything it does can also be done without it: search and the tonight filter
// are a form and a link, and the map scrolls. The map is an ordinary large picture in a scrolling box; zooming only
// changes its width and height.
const MIN_SCALE = 0.3;
const MAX_SCALE = 3;
const ZOOM_STEP = 1.25;
const PAN_STEP_PX = 160;
const DRAG_SLACK_PX = 4;

const fold = (text) => text.normalize("NFKC").toLowerCase().trim();

function start(root) {
  const view = root.querySelector("[data-map-view]");
  const svg = view.querySelector("svg");
  const box = svg.viewBox.baseVal;
  let scale = 1;

  function zoomTo(wanted, x = view.clientWidth / 2, y = view.clientHeight / 2) {
    const next = Math.min(MAX_SCALE, Math.max(MIN_SCALE, wanted));
    const [left, top] = [(view.scrollLeft + x) / scale, (view.scrollTop + y) / scale];
    scale = next;
    svg.setAttribute("width", box.width * scale);
    svg.setAttribute("height", box.height * scale);
    view.scrollTo(left * scale - x, top * scale - y);
  }

  const pan = (x, y) => view.scrollBy({ left: x * PAN_STEP_PX, top: y * PAN_STEP_PX });
  const actions = {
    "zoom-in": () => zoomTo(scale * ZOOM_STEP),
    "zoom-out": () => zoomTo(scale / ZOOM_STEP),
    fit: () => zoomTo(view.clientWidth / box.width),
    left: () => pan(-1, 0),
    right: () => pan(1, 0),
    up: () => pan(0, -1),
    down: () => pan(0, 1),
  };
  const keys = { "+": "zoom-in", ";": "zoom-in", "=": "zoom-in", "-": "zoom-out", "0": "fit", ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

  const buttons = root.querySelector("[data-map-buttons]");
  buttons.hidden = false;
  buttons.addEventListener("click", (event) => {
    const button = event.target.closest("[data-map-do]");
    if (button) actions[button.dataset.mapDo]();
  });

  view.addEventListener("keydown", (event) => {
    const action = keys[event.key];
    if (!action || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    actions[action]();
  });

  view.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const at = view.getBoundingClientRect();
    zoomTo(scale * (event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP), event.clientX - at.left, event.clientY - at.top);
  }, { passive: false });

  drag(view);
  filter(root, svg);
}

// Only the mouse drags: a finger already scrolls the box by itself.
function drag(view) {
  let from = null;
  let moved = false;
  view.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    from = { x: event.clientX, y: event.clientY, left: view.scrollLeft, top: view.scrollTop };
    moved = false;
  });
  window.addEventListener("pointermove", (event) => {
    if (!from) return;
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    moved = moved || Math.abs(x) + Math.abs(y) > DRAG_SLACK_PX;
    view.classList.toggle("is-grabbed", moved);
    if (moved) view.scrollTo(from.left - x, from.top - y);
  });
  window.addEventListener("pointerup", () => {
    from = null;
    view.classList.remove("is-grabbed");
  });
  // The end of a drag over a box is not a click on the box.
  view.addEventListener("click", (event) => {
    if (moved) event.preventDefault();
    moved = false;
  }, true);
  view.addEventListener("dragstart", (event) => event.preventDefault());
}

function filter(root, svg) {
  const form = root.querySelector("[data-map-search]");
  const input = form.querySelector("input[type=search]");
  const found = root.querySelector("[data-map-found]");
  const nodes = [...svg.querySelectorAll("[data-id]")];
  const lines = [...svg.querySelectorAll("[data-from]")];

  function show() {
    const query = fold(input.value);
    const filtered = query !== "";
    const hits = new Set();
    for (const node of nodes) {
      const hit = node.dataset.find.includes(query);
      if (hit) hits.add(node.dataset.id);
      node.classList.toggle("is-hit", filtered && hit);
      node.classList.toggle("is-dim", filtered && !hit);
    }
    for (const line of lines) {
      const near = hits.has(line.dataset.from) || hits.has(line.dataset.to);
      line.classList.toggle("is-dim", filtered && !near);
    }
    svg.classList.toggle("is-filtered", filtered);
    found.textContent = query === "" ? "" : hits.size ? root.dataset.found.replace("{0}", hits.size) : root.dataset.foundNone;
    return hits;
  }

  function bringIntoView() {
    const hits = show();
    const first = nodes.find((node) => hits.has(node.dataset.id));
    if (input.value !== "" && first) first.scrollIntoView({ block: "center", inline: "center" });
  }

  input.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    bringIntoView();
  });
  show();
}

for (const root of document.querySelectorAll("[data-map]")) start(root);
