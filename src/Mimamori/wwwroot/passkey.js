// Passkeys: asks the browser for a key and posts its answer with the form. Where none is possible the page says why.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

function whyNot() {
  if (!window.isSecureContext) return "insecure";
  if (/^[\d.]+$|^\[/.test(location.hostname)) return "address";
  return window.PublicKeyCredential ? null : "browser";
}

// Chromium 109 has no parseCreationOptionsFromJSON yet.
function optionsOf(json) {
  const ids = (list) => (list || []).map((entry) => ({ ...entry, id: bytes(entry.id) }));
  const options = { ...json, challenge: bytes(json.challenge) };
  if (json.user) options.user = { ...json.user, id: bytes(json.user.id) };
  if (json.excludeCredentials) options.excludeCredentials = ids(json.excludeCredentials);
  if (json.allowCredentials) options.allowCredentials = ids(json.allowCredentials);
  return options;
}

function jsonOf(credential) {
  const response = { clientDataJSON: text(credential.response.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"])
    if (credential.response[part]) response[part] = text(credential.response[part]);
  if (credential.response.getTransports) response.transports = credential.response.getTransports();
  return JSON.stringify({
    id: credential.id, rawId: text(credential.rawId), type: credential.type, response,
    authenticatorAttachment: credential.authenticatorAttachment, clientExtensionResults: credential.getClientExtensionResults(),
  });
}

async function ask(form) {
  const answer = await fetch(form.dataset.options, { method: "POST", body: new FormData(form) });
  if (!answer.ok) throw new Error(await answer.text());
  const publicKey = optionsOf(await answer.json());
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey })
    : await navigator.credentials.get({ publicKey });
  form.elements.credential.value = jsonOf(credential);
  form.submit();
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const show = (why) => { form.querySelector(`[data-why=${why}]`).hidden = false; };
  const why = whyNot();
  if (why) {
    show(why);
    continue;
  }
  for (const part of form.querySelectorAll("button, [data-with-passkey]")) part.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(form).catch((error) => {
      // A browser's refusal is an error of its own kind; our server's is a sentence.
      if (error.constructor === Error && error.message) form.querySelector("[data-why=failed]").textContent = error.message;
      show("failed");
    });
  });
}
