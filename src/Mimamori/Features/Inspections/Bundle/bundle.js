(function () {
  'use strict';
  var sealed = document.getElementById('sealed'), said = document.getElementById('said');
  function bytes(text) { return Uint8Array.from(atob(text), function (letter) { return letter.charCodeAt(0); }); }
  if (!window.crypto || !crypto.subtle || !window.TextEncoder) said.textContent = sealed.dataset.old;
  document.getElementById('form').addEventListener('submit', function (event) {
    event.preventDefault();
    said.textContent = sealed.dataset.wait;
    // The code is read as it is on paper: capitals and figures, whatever stands between them.
    var words = document.getElementById('words').value.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');
    var data = sealed.dataset;
    crypto.subtle.importKey('raw', new TextEncoder().encode(words), 'PBKDF2', false, ['deriveKey']).then(function (key) {
      return crypto.subtle.deriveKey({ name: 'PBKDF2', salt: bytes(data.salt), iterations: Number(data.rounds), hash: 'SHA-256' }, key, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    }).then(function (key) {
      return crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(data.nonce) }, key, bytes(sealed.textContent.trim()));
    }).then(show, function () { said.textContent = data.wrong; });
  });
  function show(plain) {
    var length = new DataView(plain).getUint32(0), index = JSON.parse(new TextDecoder().decode(new Uint8Array(plain, 4, length)));
    var address = URL.createObjectURL(new Blob([new Uint8Array(plain, 4 + length)], { type: 'application/pdf' }));
    document.getElementById('save').href = address;
    index.forEach(function (entry) {
      var link = document.createElement('a'), item = document.createElement('li');
      link.href = address + '#page=' + entry.page;
      link.target = 'page';
      link.textContent = entry.text;
      item.appendChild(link);
      document.getElementById('index').appendChild(item);
    });
    document.getElementById('page').src = address;
    document.getElementById('shut').style.display = 'none';
    document.getElementById('open').style.display = 'grid';
  }
})();
