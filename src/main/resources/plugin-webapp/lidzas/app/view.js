// How a colleague leaves the list, it is found again, on whatever machine: what it is sorted by, and which filter is open.
import { parameter } from './task-address.js';
import { write } from './server.js';

const CHOICES = '[cam-sorting-choices], .task-filters';
const SETTLED = 500;

const now = () => ({ sorting: parameter('sorting'), filter: parameter('filter') });

export function rememberView(root) {
  let known = JSON.stringify(now());
  document.addEventListener(
    'click',
    event => {
      if (!event.target.closest?.(CHOICES)) {
        return;
      }
      setTimeout(() => {
        const chosen = now();
        const text = JSON.stringify(chosen);
        if (text !== known && chosen.sorting && chosen.filter) {
          known = text;
          write(root, 'PUT', '/api/tasks/view', chosen).catch(() => {});
        }
      }, SETTLED);
    },
    true
  );
}
