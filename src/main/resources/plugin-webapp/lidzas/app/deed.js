// The dialog that begins a process is headed by what one does in it, and its button says the same.
import { parameter } from './task-address.js';

const BEFORE = /^[^:]*: */;

function say(element, words) {
  if (element.textContent.trim() !== words) {
    element.textContent = words;
  }
}

export function sayDeed() {
  new MutationObserver(() => {
    const title = parameter('processStart') && document.querySelector('.modal-header .modal-title');
    const deed = title && (title.dataset.deed ?? title.textContent.replace(BEFORE, '').trim());
    const begin = document.querySelector('.modal-footer .btn-primary[type=submit]');
    if (deed && begin) {
      title.dataset.deed = deed;
      say(title.firstChild, deed);
      say(begin.firstChild, deed);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}
