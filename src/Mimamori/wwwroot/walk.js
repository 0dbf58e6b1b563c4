// Enter goes to the start of the next line, as in a spreadsheet; without this script it sends the form, which loses nothing.
const form = document.getElementById("enter-lines");
form?.addEventListener("keydown", (event) => {
  // While a Japanese or Chinese word is being put together, Enter belongs to the input method (229: older browsers).
  if (event.key !== "Enter" || event.isComposing || event.keyCode === 229 || event.target.tagName !== "INPUT") return;
  event.preventDefault();
  let row = event.target.closest("tr").nextElementSibling;
  while (row && !row.querySelector("input")) row = row.nextElementSibling;
  // The number is there already: the eye and the hand go on at the kind.
  const next = row ? row.querySelectorAll("input")[1] : form.querySelector("button[value=save]");
  next.focus();
});
