// The engine knows references only. Cards ask for their names together: one call for the whole list.
import { dayOf } from './moments.js';
import { get } from './server.js';
import { parameter, whenPlaceChanges } from './task-address.js';

const latvian = document.documentElement.lang === 'lv';
const GATHERED_FOR = 30;
const DUE = latvian ? 'Līdz' : 'Due';
const LATE = latvian ? 'Nokavēts' : 'Overdue';

const known = new Map();
const waiting = new Map();
let call;

/** Shows whom a task is about: what is known at once, and again when the server has answered. */
export function nameOfTask(root, task, show) {
  if (known.has(task)) {
    show(known.get(task));
  }
  waiting.set(task, [...(waiting.get(task) || []), show]);
  call = call || setTimeout(() => ask(root), GATHERED_FOR);
}

/** Whom a task is about, if that was asked for before. */
export const whoIsKnown = task => known.get(task);

async function ask(root) {
  const asked = new Map(waiting);
  waiting.clear();
  call = undefined;
  try {
    const ids = [...asked.keys()].map(encodeURIComponent).join(',');
    const answer = await get(root, `/uzdevumi/vardi?ids=${ids}`);
    if (!answer.ok) {
      return;
    }
    const names = await answer.json();
    asked.forEach((shows, task) => {
      known.set(task, names[task]);
      shows.forEach(show => show(names[task]));
    });
  } catch (offline) {
    // The cards stay as they are; the next refresh asks again.
  }
}

// By a word and a sign, never by a number or a colour alone.
const LEVELS = {
  critical: ['⬣', latvian ? 'kritiska' : 'critical'],
  high: ['⇈', latvian ? 'augsta' : 'high'],
  medium: ['=', latvian ? 'vidēja' : 'medium'],
  low: ['↓', latvian ? 'zema' : 'low']
};
const PRIORITY = latvian ? 'prioritāte' : 'priority';

function sign(picture) {
  const shown = document.createElement('span');
  shown.setAttribute('aria-hidden', 'true');
  shown.textContent = `${picture} `;
  return shown;
}

/** How urgent a case is; nothing for what has no urgency of its own. */
export function level(code) {
  const [picture, word] = LEVELS[code] ?? [];
  const shown = document.createElement('span');
  if (word) {
    shown.className = `lidzas-level lidzas-${code}`;
    const kind = document.createElement('span');
    kind.className = 'sr-only';
    kind.textContent = ` ${PRIORITY}`;
    shown.append(sign(picture), word, kind);
  }
  return shown;
}

function draw(node, root, person) {
  node.replaceChildren();
  if (!person) {
    return;
  }
  const shown = document.createElement(person.href ? 'a' : 'span');
  if (person.href) {
    shown.href = root + person.href;
    // The card around it would open the task.
    shown.addEventListener('click', event => event.stopPropagation());
  }
  shown.className = 'lidzas-name';
  shown.textContent = person.title;
  const reference = document.createElement('span');
  reference.className = 'lidzas-reference';
  reference.textContent = person.reference;
  node.append(shown, ' ', reference, ' ', level(person.level));
}

// The engine's applications say "in 4 d.": by the day it is told from others at a glance.
function due(moment) {
  const shown = document.createElement('div');
  if (moment) {
    const day = new Date(moment);
    const isLate = day < new Date();
    shown.className = isLate ? 'lidzas-due lidzas-late' : 'lidzas-due';
    if (isLate) {
      shown.append(sign('⏰'));
    }
    shown.append(`${isLate ? LATE : DUE} ${dayOf(day)}`);
  }
  return shown;
}

export function card(root) {
  return {
    id: 'person',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    render: (node, { taskId }) => {
      node.className = 'lidzas-person';
      nameOfTask(root, taskId, person => {
        draw(node, root, person);
        node.append(due(person?.due));
      });
    }
  };
}

/** Above the opened task: whom it is about. */
export function personOfTask(root) {
  return {
    id: 'person',
    pluginPoint: 'tasklist.task.action',
    priority: 1000,
    render: node => {
      node.className = 'lidzas-person';
      let shown;
      const show = () => {
        const task = parameter('task');
        if (task === shown) {
          return;
        }
        shown = task;
        node.replaceChildren();
        if (task) {
          nameOfTask(root, task, person => task === shown && draw(node, root, person));
        }
      };
      show();
      whenPlaceChanges(node, show);
    }
  };
}
