// Without this script the hint (Ctrl+P) stands alone; with it there is a button.
const button = document.getElementById("print-now");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
