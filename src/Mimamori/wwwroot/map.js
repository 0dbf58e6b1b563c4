// Makes the map easier to move about in. Everything it does can also be done without it: search and the tonight filter
// are a form and a link, boxes are moved by buttons, and the map scrolls. Moving about is the browser's own scrolling;
// zooming transforms the finished picture as a whole, so that neither ever lays out or draws a box anew.
const MIN_SCALE = 0.2;
const MAX_SCALE = 3;
const ZOOM_STEP = 1.25;
const READABLE_SCALE = 0.72;
const SMALL_WORDS_SCALE = 0.5;
const PAN_STEP_PX = 160;
const DRAG_SLACK_PX = 4;
const GESTURE_END_MS = 200;

const fold = (text) => text.normalize("NFKC").toLowerCase().trim();

function start(root) {
  const view = root.querySelector("[data-map-view]");
  const svg = view.querySelector("svg");
  const zoom = zooming(view, svg);
  const pan = (x, y) => view.scrollBy({ left: x * PAN_STEP_PX, top: y * PAN_STEP_PX });
  const actions = {
    "zoom-in": () => zoom.to(zoom.scale * ZOOM_STEP),
    "zoom-out": () => zoom.to(zoom.scale / ZOOM_STEP),
    fit: () => zoom.to(zoom.fitting()),
    left: () => pan(-1, 0),
    right: () => pan(1, 0),
    up: () => pan(0, -1),
    down: () => pan(0, 1),
  };
  buttonsAndKeys(root, view, actions);
  wheelAndPinch(view, zoom);
  drag(view);
  const arrange = document.querySelector("[data-map-arrange]");
  if (arrange) arranging(view, svg, arrange, zoom);
  if (root.querySelector("[data-map-search]")) filter(root, svg);
  if (zoom.fitting() < 1 && zoom.fitting() >= READABLE_SCALE) zoom.to(zoom.fitting());
}

function zooming(view, svg) {
  const scene = view.querySelector("[data-map-scene]");
  const { width, height } = svg.viewBox.baseVal;
  const zoom = { scale: 1, to, fitting: () => view.clientWidth / width };
  let wanted = null;
  let resting = 0;

  // Several turns of the wheel within a frame are one zoom.
  function to(scale, x = view.clientWidth / 2, y = view.clientHeight / 2) {
    const next = Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));
    if (wanted === null) requestAnimationFrame(apply);
    wanted = { next, x, y };
    zoom.aim = next;
  }

  function apply() {
    const { next, x, y } = wanted;
    wanted = null;
    const [left, top] = [(view.scrollLeft + x) / zoom.scale, (view.scrollTop + y) / zoom.scale];
    zoom.scale = next;
    svg.style.willChange = "transform";
    svg.style.transform = `scale(${next})`;
    scene.style.width = `${width * next}px`;
    scene.style.height = `${height * next}px`;
    svg.classList.toggle("is-far", next < SMALL_WORDS_SCALE);
    view.scrollTo(left * next - x, top * next - y);
    clearTimeout(resting);
    resting = setTimeout(() => { svg.style.willChange = "auto"; }, GESTURE_END_MS);
  }

  return zoom;
}

function buttonsAndKeys(root, view, actions) {
  const keys = { "+": "zoom-in", ";": "zoom-in", "=": "zoom-in", "-": "zoom-out", "0": "fit", ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
  const buttons = root.querySelector("[data-map-buttons]");
  buttons.hidden = false;
  buttons.addEventListener("click", (event) => {
    const button = event.target.closest("[data-map-do]");
    if (button) actions[button.dataset.mapDo]();
  });
  view.addEventListener("keydown", (event) => {
    const action = keys[event.key];
    if (!action || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    actions[action]();
  });
}

// One finger scrolls by itself; two fingers and Ctrl with the wheel zoom around the point between or below them.
function wheelAndPinch(view, zoom) {
  let pinch = null;
  const spread = (a, b) => Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);

  view.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const at = view.getBoundingClientRect();
    zoom.to((zoom.aim ?? zoom.scale) * (event.deltaY < 0 ? ZOOM_STEP : 1 / ZOOM_STEP), event.clientX - at.left, event.clientY - at.top);
  }, { passive: false });
  view.addEventListener("touchstart", (event) => {
    if (event.touches.length !== 2) return;
    const [a, b] = event.touches;
    const at = view.getBoundingClientRect();
    pinch = { scale: zoom.scale, spread: spread(a, b), x: (a.clientX + b.clientX) / 2 - at.left, y: (a.clientY + b.clientY) / 2 - at.top };
    event.preventDefault();
  }, { passive: false });
  view.addEventListener("touchmove", (event) => {
    if (!pinch || event.touches.length !== 2) return;
    event.preventDefault();
    zoom.to((pinch.scale * spread(...event.touches)) / pinch.spread, pinch.x, pinch.y);
  }, { passive: false });
  view.addEventListener("touchend", () => { pinch = null; });
}

// Only the mouse drags the picture: a finger already scrolls it.
function drag(view) {
  let from = null;
  let moved = false;
  view.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0 || event.defaultPrevented) return;
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

// Letting a box go, or an arrow key on the chosen one, sends the very form that the buttons send.
function arranging(view, svg, form, zoom) {
  const arrows = { ArrowLeft: "Left", ArrowUp: "Up", ArrowDown: "Down", ArrowRight: "Right" };
  const chosen = svg.querySelector(".is-chosen");
  let held = null;

  view.addEventListener("pointerdown", (event) => {
    const box = event.target.closest("[data-id]");
    if (!box || event.button !== 0) return;
    held = { box, x: event.clientX, y: event.clientY, moved: false };
    event.preventDefault();
  }, true);
  window.addEventListener("pointermove", (event) => {
    if (!held) return;
    const [x, y] = [(event.clientX - held.x) / zoom.scale, (event.clientY - held.y) / zoom.scale];
    held.moved = held.moved || Math.abs(x) + Math.abs(y) > DRAG_SLACK_PX;
    Object.assign(held, { dx: x, dy: y });
    if (held.moved) held.box.style.transform = `translate(${x}px, ${y}px)`;
  });
  window.addEventListener("pointerup", () => {
    if (held?.moved) {
      const rect = held.box.querySelector("rect.map-box:not(.map-box-behind)");
      form.elements.box.value = held.box.dataset.id;
      form.elements.x.value = rect.x.baseVal.value + held.dx;
      form.elements.y.value = rect.y.baseVal.value + held.dy;
      form.requestSubmit();
      view.addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
    }
    held = null;
  });
  view.addEventListener("keydown", (event) => {
    if (!arrows[event.key] || !event.target.closest(".is-chosen")) return;
    event.preventDefault();
    form.querySelector(`button[value=${arrows[event.key]}]`).click();
  }, true);
  if (chosen) requestAnimationFrame(() => chosen.scrollIntoView({ block: "nearest", inline: "center" }));
}

function filter(root, svg) {
  const form = root.querySelector("[data-map-search]");
  const input = form.querySelector("input[type=search]");
  const found = root.querySelector("[data-map-found]");
  const nodes = [...svg.querySelectorAll("[data-id]")];
  const lines = [...svg.querySelectorAll("[data-from]")];

  function show() {
    const query = fold(input.value);
    const hits = new Set(nodes.filter((node) => node.dataset.find.includes(query)).map((node) => node.dataset.id));
    // Where nothing was found, the drawing stays readable.
    const filtered = query !== "" && hits.size > 0;
    for (const node of nodes) {
      const hit = hits.has(node.dataset.id);
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
  if (input.value !== "") bringIntoView();
}

for (const root of document.querySelectorAll("[data-map]")) start(root);
