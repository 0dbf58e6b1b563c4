// Opens the sealed pages of a kit, from a file path and without a network (RedFolder/SealedParts.cs says what was done to them).
(function () {
  'use strict';
  var byId = function (id) { return document.getElementById(id); };
  var kit = JSON.parse(byId('sealed').textContent);
  var bytes = function (base64) { return Uint8Array.from(atob(base64), function (letter) { return letter.charCodeAt(0); }); };

  // The words as BackupKey reads them: full width, small letters and dashes make no difference.
  var plain = function (words) { return new TextEncoder().encode(words.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '')); };

  async function unseal(words) {
    var typed = await crypto.subtle.importKey('raw', plain(words), 'PBKDF2', false, ['deriveBits']);
    var secret = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-512', salt: bytes(kit.salt), iterations: kit.iterations }, typed, 256);
    var root = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
    var key = await crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-512', salt: bytes(kit.id), info: new TextEncoder().encode('mimamori kit') }, root, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(kit.nonce) }, key, bytes(kit.bytes))));
  }

  function show(page) {
    byId('page').srcdoc = page.html;
    byId('page').hidden = false;
    document.querySelectorAll('#opened button').forEach(function (button) { button.setAttribute('aria-pressed', String(button.dataset.number === String(page.number))); });
  }

  function list(pages) {
    pages.forEach(function (page) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button-second';
      button.dataset.number = page.number;
      button.textContent = page.number + '　' + page.title;
      button.addEventListener('click', function () { show(page); });
      byId('opened').appendChild(button);
    });
    byId('opened').hidden = false;
    byId('words-form').hidden = true;
    show(pages.find(function (page) { return '#' + page.number === location.hash; }) || pages[0]);
  }

  byId('words-form').addEventListener('submit', async function (event) {
    event.preventDefault();
    byId('wrong').hidden = true;
    if (!window.crypto || !crypto.subtle) { byId('old').hidden = false; return; }
    try { list(await unseal(byId('words').value)); } catch { byId('wrong').hidden = false; }
  });
}());
