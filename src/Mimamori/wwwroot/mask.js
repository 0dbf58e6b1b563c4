// Blacks out parts of a photograph before it leaves the device: a grid of squares to press, no drag. What is sent is drawn anew here,
// so position and camera are gone too. Without this script the server draws it anew, and the page asks to photograph without names.
const words = document.querySelector("script[data-cell]").dataset;
const input = document.querySelector("input[type=file][data-mask]");
const side = 1600, columns = 7, rows = 6;

input?.addEventListener("change", async () => {
  document.querySelector(".mask")?.remove();
  const file = input.files[0];
  if (!file || file.name === "masked.jpg") return;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture) show(picture);
});

function show(picture) {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  const black = new Set();
  const box = document.createElement("div");
  box.className = "mask";
  const grid = document.createElement("div");
  grid.className = "mask-grid";
  for (let cell = 0; cell < columns * rows; cell++) grid.append(square(cell, black, () => draw(canvas, picture, black)));
  const told = Object.assign(document.createElement("p"), { className: "hint", textContent: words.on });
  box.append(canvas, grid);
  input.after(told, box);
  box.before(told);
  draw(canvas, picture, black);
}

function square(cell, black, redraw) {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-pressed", "false");
  button.setAttribute("aria-label", words.cell.replace("{0}", Math.floor(cell / columns) + 1).replace("{1}", (cell % columns) + 1));
  button.addEventListener("click", () => {
    const isBlack = !black.delete(cell) && Boolean(black.add(cell));
    button.setAttribute("aria-pressed", String(isBlack));
    redraw();
  });
  return button;
}

function draw(canvas, picture, black) {
  const pen = canvas.getContext("2d");
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  pen.fillStyle = "#000";
  const [width, height] = [canvas.width / columns, canvas.height / rows];
  for (const cell of black) pen.fillRect(Math.floor((cell % columns) * width), Math.floor(Math.floor(cell / columns) * height), Math.ceil(width) + 1, Math.ceil(height) + 1);
  canvas.toBlob((blob) => {
    const files = new DataTransfer();
    files.items.add(new File([blob], "masked.jpg", { type: "image/jpeg" }));
    input.files = files.files;
  }, "image/jpeg", 0.9);
}
