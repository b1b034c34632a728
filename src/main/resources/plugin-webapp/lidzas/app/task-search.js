// Tasklist's one search field: whose task, whose number, which task. The engine knows no names, so the server is asked.
import { dayOf } from './moments.js';
import { get } from './server.js';
import { recordList } from './record-list.js';
import { level } from './names.js';
import { opening } from './task-address.js';

const latvian = document.documentElement.lang === 'lv';

const WORDS = latvian
  ? {
      label: 'Meklēt uzdevumu',
      hint: 'Meklēt pēc vārda, numura vai uzdevuma',
      due: day => `termiņš ${day}`,
      tooMany: 'Pārāk daudz meklējumu pēc kārtas. Lūdzu, mēģiniet pēc minūtes.',
      failed: 'Meklēt neizdevās.'
    }
  : {
      label: 'Search for a task',
      hint: 'Search by name, number or task',
      due: day => `due ${day}`,
      tooMany: 'Too many searches in a row. Please try again in a minute.',
      failed: 'The search failed.'
    };

const PAUSE = 300;
const SHORTEST = 2;
const TOO_MANY = 429;

async function search(root, query) {
  const answer = await get(root, `/api/tasks/search?q=${encodeURIComponent(query)}`);
  if (!answer.ok) {
    throw Object.assign(new Error(), { status: answer.status });
  }
  return (await answer.json()).map(found => ({
    ...found,
    title: found.title ?? found.name,
    sign: level(found.level),
    detail: [found.title && found.name, found.due && WORDS.due(dayOf(new Date(found.due)))].filter(Boolean).join(', ')
  }));
}

export function taskSearch(root) {
  return {
    id: 'lidzas-search',
    pluginPoint: 'tasklist.list',
    priority: 1100,
    render: node => {
      node.className = 'lidzas-search';
      const field = document.createElement('input');
      field.type = 'search';
      field.className = 'form-control';
      field.placeholder = WORDS.hint;
      field.setAttribute('aria-label', WORDS.label);
      node.append(field);
      let timer;
      let asked = 0;
      const list = recordList(found => {
        field.value = '';
        list.say('');
        window.location.hash = opening(found.task);
      }, 'lidzas-found-tasks');
      const look = query => {
        asked += 1;
        const mine = asked;
        search(root, query).then(
          // An answer that somebody has typed past is none.
          found => mine === asked && list.show(found),
          failure => mine === asked && list.say(failure.status === TOO_MANY ? WORDS.tooMany : WORDS.failed)
        );
      };
      field.addEventListener('input', () => {
        clearTimeout(timer);
        const query = field.value.trim();
        if (query.length < SHORTEST) {
          asked += 1;
          list.close();
          list.say('');
        } else {
          timer = setTimeout(() => look(query), PAUSE);
        }
      });
      field.addEventListener('keydown', event => {
        if (list.key(event.key)) {
          event.preventDefault();
          event.stopPropagation();
        }
      });
      field.addEventListener('focus', () => list.at(field));
      field.addEventListener('blur', () => list.close());
      list.at(field);
    }
  };
}
