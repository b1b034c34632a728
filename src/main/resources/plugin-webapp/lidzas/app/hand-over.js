// Handing a task to a colleague by name: the way to the page where it is done, and who handed this one over and why.
import { dayOf } from './moments.js';
import { get } from './server.js';
import { parameter, whenPlaceChanges } from './task-address.js';

const latvian = document.documentElement.lang === 'lv';
const HAND_OVER = latvian ? 'Nodot kolēģim…' : 'Hand over…';
const handed = latvian
  ? ({ from, at, reason }) => `Nodeva ${from}, ${dayOf(new Date(at))}: ${reason}`
  : ({ from, at, reason }) => `Handed over by ${from}, ${dayOf(new Date(at))}: ${reason}`;

export function handOver(root) {
  return {
    id: 'lidzas-hand-over',
    pluginPoint: 'tasklist.task.action',
    priority: 900,
    render: node => {
      node.className = 'lidzas-hand-over';
      let shown;
      const show = async () => {
        const task = parameter('task');
        if (task === shown) {
          return;
        }
        shown = task;
        node.replaceChildren();
        if (!task) {
          return;
        }
        const link = document.createElement('a');
        link.href = `${root}/uzdevumi/nodot?uzdevums=${encodeURIComponent(task)}`;
        link.textContent = HAND_OVER;
        node.append(link);
        const answer = await get(root, `/api/hand-overs/${encodeURIComponent(task)}`).catch(() => undefined);
        const said = answer?.ok && (await answer.json());
        if (said?.from && task === shown) {
          const why = document.createElement('span');
          why.className = 'lidzas-handed';
          why.textContent = handed(said);
          node.prepend(why, ' ');
        }
      };
      show();
      whenPlaceChanges(node, show);
    }
  };
}
