// Keys for screens without a keyboard. Without this script the field works as it is.
const keys = document.querySelector("[data-pin-keys]");
const pin = document.getElementById("pin");
if (keys && pin) {
  keys.hidden = false;
  keys.addEventListener("click", (event) => {
    const key = event.target.dataset.key;
    if (!key) return;
    pin.value = key === "clear" ? "" : key === "back" ? pin.value.slice(0, -1) : (pin.value + key).slice(0, pin.maxLength);
  });
}
