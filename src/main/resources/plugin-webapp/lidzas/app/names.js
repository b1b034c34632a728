// The engine knows references only. Cards ask for their names together: one call for the whole list.
const GATHERED_FOR = 30;

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

async function ask(root) {
  const asked = new Map(waiting);
  waiting.clear();
  call = undefined;
  try {
    const ids = [...asked.keys()].map(encodeURIComponent).join(',');
    const answer = await fetch(`${root}/uzdevumi/vardi?ids=${ids}`, {
      headers: { Accept: 'application/json' },
      credentials: 'same-origin'
    });
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
  node.append(shown, ' ', reference);
}

export function card(root) {
  return {
    id: 'person',
    pluginPoint: 'tasklist.card',
    priority: 1000,
    render: (node, { taskId }) => {
      node.className = 'lidzas-person';
      nameOfTask(root, taskId, person => draw(node, root, person));
    }
  };
}

/** Above the opened task: whom it is about. */
export function personOfTask(root) {
  const opened = () => new URLSearchParams(window.location.hash.split('?')[1] || '').get('task');
  return {
    id: 'person',
    pluginPoint: 'tasklist.task.action',
    priority: 1000,
    render: node => {
      node.className = 'lidzas-person';
      let shown;
      const show = () => {
        const task = opened();
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
      window.addEventListener('hashchange', show);
    }
  };
}
