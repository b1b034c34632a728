// Above the list of tasks: what the colleague has begun and not sent.
import { when } from './draft-line.js';
import { drafts } from './draft-server.js';
import { LEFT } from './drafts.js';
import { nameOfTask } from './names.js';
import { opening, parameter, starting, whenPlaceChanges } from './task-address.js';

const latvian = document.documentElement.lang === 'lv';
const TITLE = latvian ? 'Iesākts un nav nosūtīts:' : 'Begun and not sent:';
const MOST = 5;

const isOpen = draft => Boolean(draft.task) && draft.task === parameter('task');

const address = draft => (draft.task ? opening(draft.task) : starting(draft.process));

function item(root, draft) {
  const shown = document.createElement('li');
  const link = document.createElement('a');
  link.textContent = draft.name;
  link.href = address(draft);
  // The filter may have changed since.
  link.addEventListener('click', () => {
    link.href = address(draft);
  });
  const person = document.createElement('span');
  const time = document.createElement('span');
  time.className = 'lidzas-reference';
  time.textContent = when(draft.savedAt);
  shown.append(link, person, ' ', time);
  if (draft.task) {
    nameOfTask(root, draft.task, found => {
      person.textContent = found ? `, ${found.title}` : '';
    });
  }
  return shown;
}

let lookAgain = () => {};
window.addEventListener(LEFT, () => lookAgain());

export function draftOverview(root) {
  return {
    id: 'drafts',
    pluginPoint: 'tasklist.list',
    priority: 1000,
    render: node => {
      node.className = 'lidzas-drafts';
      node.hidden = true;
      let found = [];
      const show = () => {
        const shown = found.filter(draft => !isOpen(draft)).slice(0, MOST);
        node.hidden = !shown.length;
        const title = document.createElement('strong');
        title.textContent = TITLE;
        const list = document.createElement('ul');
        list.append(...shown.map(draft => item(root, draft)));
        node.replaceChildren(title, list);
      };
      const look = () =>
        drafts(root).then(
          answer => {
            found = answer;
            show();
          },
          () => {}
        );
      lookAgain = look;
      whenPlaceChanges(node, show);
      look();
    }
  };
}
