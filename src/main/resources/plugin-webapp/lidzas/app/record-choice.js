// In the dialog that begins a process: the field in which the record is chosen that the process will be about. It holds the
// record's number; a name is looked for on the server.
import { NUMBER, fillIn, stateOf, watchForms } from './opened-form.js';
import { recordList } from './record-list.js';
import { get } from './server.js';

const latvian = document.documentElement.lang === 'lv';

const WORDS = latvian
  ? { tooMany: 'Pārāk daudz meklējumu pēc kārtas. Lūdzu, mēģiniet pēc minūtes.', failed: 'Meklēt neizdevās.' }
  : { tooMany: 'Too many searches in a row. Please try again in a minute.', failed: 'The search failed.' };

const PAUSE = 300;
const SHORTEST = 2;
const TOO_MANY = 429;

/** The component that chooses; undefined if the form makes a record of its own. */
function choiceIn(components) {
  for (const component of components || []) {
    const found = component.type === 'group' ? choiceIn(component.components) : component.properties?.record && component;
    if (found) {
      return found;
    }
  }
  return undefined;
}

async function search(root, place, query) {
  const process = place.replace(/^processes\//, '');
  const answer = await get(root, `/api/starts/${process}/records?q=${encodeURIComponent(query)}`);
  if (!answer.ok) {
    throw Object.assign(new Error(), { status: answer.status });
  }
  return answer.json();
}

function offer(root, container, form, place) {
  const choice = form && place.startsWith('processes/') && choiceIn(stateOf(form).schema.components);
  if (!choice) {
    return () => {};
  }
  const field = `input[id$="-${choice.id}"]`;
  let timer;
  let asked = 0;
  let shown = '';

  const words = record => [record.title, record.detail].filter(Boolean).join(', ');

  const list = recordList(record => {
    shown = record.reference;
    fillIn(form, { [choice.key]: record.reference });
    list.say(words(record));
  });

  const look = (query, answered) => {
    clearTimeout(timer);
    asked += 1;
    const mine = asked;
    timer = setTimeout(
      () =>
        search(root, place, query).then(
          // An answer that somebody has typed past is none.
          found => mine === asked && answered(found),
          failure => mine === asked && list.say(failure.status === TOO_MANY ? WORDS.tooMany : WORDS.failed)
        ),
      PAUSE
    );
  };

  const typed = event => {
    if (!event.target.matches(field)) {
      return;
    }
    list.at(event.target);
    const query = event.target.value.trim();
    shown = query;
    if (query.length < SHORTEST) {
      clearTimeout(timer);
      asked += 1;
      list.close();
      list.say('');
    } else {
      look(query, found => list.show(found));
    }
  };

  const pressed = event => {
    if (event.target.matches(field) && list.key(event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const entered = event => event.target.matches(field) && list.at(event.target);
  const left = event => event.target.matches(field) && list.close();

  // What was typed earlier is back, or thrown away.
  const changed = () => {
    const value = stateOf(form).data[choice.key] || '';
    if (value !== shown) {
      shown = value;
      list.close();
      list.say('');
      if (NUMBER.test(value)) {
        look(value, found => found.length === 1 && list.say(words(found[0])));
      }
    }
  };

  const input = container.querySelector(field);
  if (input) {
    list.at(input);
  }
  container.addEventListener('input', typed);
  container.addEventListener('keydown', pressed);
  container.addEventListener('focusin', entered);
  container.addEventListener('focusout', left);
  form.on('changed', changed);
  changed();
  return () => {
    clearTimeout(timer);
    asked += 1;
    form.off('changed', changed);
  };
}

export function offerRecords(root) {
  watchForms((container, form, place) => offer(root, container, form, place));
}
