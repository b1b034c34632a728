// Cockpit says nothing of a deed that the server refused, or only that it failed. It is said here, above everything, until
// something else is done.
const latvian = document.documentElement.lang === 'lv';

const WORDS = latvian
  ? { refused: 'Tas nav izdarīts: jums nav tādu tiesību.', close: 'Aizvērt' }
  : { refused: 'This was not done: you have no right to do it.', close: 'Close' };

const READS = ['GET', 'HEAD', 'OPTIONS'];

// What nobody may do is refused with a sentence of our own, which says what to do instead.
function reason(request) {
  try {
    const { type, message } = JSON.parse(request.responseText);
    return type === 'AuthorizationException' ? undefined : message;
  } catch {
    return undefined;
  }
}

function say(text) {
  document.querySelector('.lidzas-refusal')?.remove();
  const shown = document.createElement('div');
  shown.className = 'lidzas-refusal alert alert-danger';
  shown.setAttribute('role', 'alert');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn btn-link';
  close.textContent = WORDS.close;
  close.addEventListener('click', () => shown.remove());
  shown.append(text, ' ', close);
  document.body.append(shown);
}

export function sayRefusals() {
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, ...rest) {
    if (!READS.includes(method.toUpperCase())) {
      this.addEventListener('load', () => {
        if (this.status === 403) {
          say(reason(this) ?? WORDS.refused);
        }
      });
    }
    return open.call(this, method, ...rest);
  };
}
