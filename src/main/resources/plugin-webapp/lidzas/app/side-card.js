// The card of whom a task is about, beside its form.
import { closeBeside, opensBeside } from '../shared/beside.js';
import { nameOfTask } from './names.js';
import { parameter, whenPlaceChanges } from './task-address.js';

const BESIDE = document.documentElement.lang === 'lv' ? 'Atvērt kartīti blakus' : 'Open the card beside';
const CARDS = /^\/(personas|gadijumi)\//;

export function sideCard(root) {
  return {
    id: 'lidzas-side-card',
    pluginPoint: 'tasklist.task.action',
    priority: 950,
    render: node => {
      node.className = 'lidzas-side-card';
      let shown;
      const draw = person => {
        node.replaceChildren();
        if (CARDS.test(person?.href ?? '')) {
          const link = document.createElement('a');
          link.href = root + person.href;
          link.textContent = BESIDE;
          opensBeside(link, `${root}${person.href}/blakus`);
          node.append(link);
        }
      };
      const show = () => {
        const task = parameter('task');
        if (task === shown) {
          return;
        }
        closeBeside();
        shown = task;
        node.replaceChildren();
        if (task) {
          let known;
          nameOfTask(root, task, person => {
            // Asked for a second time, the name is the same: a card that is open stays.
            if (task === shown && person?.href !== known) {
              known = person?.href;
              draw(person);
            }
          });
        }
      };
      show();
      whenPlaceChanges(node, show);
    }
  };
}
