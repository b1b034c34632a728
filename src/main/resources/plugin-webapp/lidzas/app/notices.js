// Tasklist's notices lay over the form and its button, grew in number, and went by themselves. Each stands above the form or
// in the dialog now, one at a time, until it is closed, answered by something newer, or the next form is opened.
import { linked } from './references.js';
import { parameter, whenPlaceChanges } from './task-address.js';

const CLOSE = document.documentElement.lang === 'lv' ? 'Aizvērt' : 'Close';

// What Tasklist says when a process has begun: ours says more.
const OURS = ['PROCESS_START_OK'];

let shown;
let silenced;

const decoded = text => new DOMParser().parseFromString(text ?? '', 'text/html').body.textContent;

function place() {
  const dialog = document.querySelector('.modal-body');
  return dialog ? dialog.firstElementChild : document.querySelector('[cam-tasklist-task]');
}

export function forget() {
  shown?.remove();
  shown = undefined;
  silenced = undefined;
}

/**
 * Says something.
 *
 * @param kind red for what was refused or failed, green for what succeeded, otherwise blue
 * @param parts texts and elements
 * @return the element that they are in; undefined if there is no place for them
 */
export function say(kind, ...parts) {
  forget();
  const before = place();
  if (!before) {
    return undefined;
  }
  shown = document.createElement('div');
  shown.className = `lidzas-notice lidzas-${kind}`;
  shown.setAttribute('role', kind === 'red' ? 'alert' : 'status');
  const text = document.createElement('div');
  text.append(...parts);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.setAttribute('aria-label', CLOSE);
  close.textContent = '×';
  close.addEventListener('click', forget);
  shown.append(text, close);
  before.before(shown);
  shown.scrollIntoView({ block: 'nearest' });
  return text;
}

/** Tasklist need not say this once more, as long as ours is shown; an empty text is for what has no words of its own. */
export function silence(message) {
  silenced = message;
}

export function takeNotices(root) {
  const injector = window.angular.element(document.documentElement).injector();
  const service = injector.get('Notifications');
  const ours = OURS.map(key => injector.get('$translate').instant(key));
  service.add = ({ type, status, message, unsafe }) => {
    // Its list of further tasks is the one kind of notice that is no plain text.
    if (unsafe || ours.includes(status) || (message ?? '') === silenced) {
      return;
    }
    const words = [decoded(status), decoded(message)].filter(Boolean).map(text => text.replace(/\.$/, ''));
    say(type === 'danger' || type === 'error' ? 'red' : type === 'success' ? 'green' : 'blue', ...linked(root, `${words.join(': ')}.`));
  };
  service.clearAll = forget;
  let opened = parameter('task');
  whenPlaceChanges(document.body, () => {
    const now = parameter('task');
    if (now && now !== opened) {
      forget();
    }
    opened = now;
  });
}
