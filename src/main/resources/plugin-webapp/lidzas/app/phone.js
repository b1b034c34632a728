// On a phone a task opens below the list, out of sight: it is brought there.
import { parameter, whenPlaceChanges } from './task-address.js';

const narrow = window.matchMedia('(max-width: 767px)');

/** @param node of the list, which stays for as long as the page */
export function bringTaskIntoView(node) {
  let shown;
  const show = () => {
    const task = parameter('task');
    if (task && task !== shown && narrow.matches) {
      document.querySelector('.task-details')?.scrollIntoView();
    }
    shown = task;
  };
  show();
  whenPlaceChanges(node, show);
}
