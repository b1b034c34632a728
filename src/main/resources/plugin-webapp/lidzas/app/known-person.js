// A form that registers somebody for a case: who has the phone or address that was typed is said once its field is left, and
// becomes the one whom the case is about by one press. What is typed stays; nobody has to copy a number.
import { fillIn, stateOf, watchForms } from './opened-form.js';
import { card, NUMBERS } from './references.js';
import { get } from './server.js';

const latvian = document.documentElement.lang === 'lv';

const WORDS = latvian
  ? {
      phone: 'Šis tālrunis jau ir kartītē',
      email: 'Šis e-pasts jau ir kartītē',
      similar: 'Kartīte:',
      use: 'Tas ir šis cilvēks',
      other: 'Tas ir cits cilvēks',
      used: 'Gadījums būs kartītē',
      another: 'Reģistrēsim kā citu cilvēku.'
    }
  : {
      phone: 'This phone is on a card already:',
      email: 'This email address is on a card already:',
      similar: 'Card:',
      use: 'This is the person',
      other: 'This is somebody else',
      used: 'The case will be on the card',
      another: 'Somebody else will be registered.'
    };

const PERSON = /^P-/;
const KNOWN = 'knownPerson';
const ANOTHER = 'anotherPerson';

/** Fields of text that may be filled in, each with the path of its group. */
function fieldsOf(components, path) {
  return (components || []).flatMap(component => {
    if (component.type === 'group') {
      return fieldsOf(component.components, component.path || path);
    }
    return component.type === 'textfield' && !component.readonly ? [{ id: component.id, key: component.key, path }] : [];
  });
}

const kindOf = key => (/phone$/i.test(key) ? 'phone' : /email$/i.test(key) ? 'email' : undefined);

function button(label, pressed, whose = '') {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'btn btn-default btn-sm';
  made.textContent = label;
  if (whose) {
    made.setAttribute('aria-label', `${label}: ${whose}`);
  }
  made.addEventListener('click', pressed);
  return made;
}

function line(...parts) {
  const made = document.createElement('div');
  made.append(...parts);
  return made;
}

function follow(root, container, form) {
  const fields = form ? fieldsOf(stateOf(form).schema.components) : [];
  const known = fields.find(field => field.key === KNOWN);
  if (!known) {
    return () => {};
  }
  const reaching = fields.filter(field => kindOf(field.key));
  const inputOf = field => container.querySelector(`input[id$="-${field.id}"]`);
  // What the form opens with is nobody's news.
  const given = field => {
    const data = stateOf(form).data;
    return String((field.path ? data[field.path] : data)?.[field.key] ?? '').trim();
  };
  const looked = new Map(reaching.map(field => [field.id, given(field)]));
  const boxes = new Map();

  const boxAt = field => {
    const box = boxes.get(field.id) ?? document.createElement('div');
    boxes.set(field.id, box);
    box.className = 'lidzas-known';
    box.setAttribute('role', 'status');
    inputOf(field)?.closest('.fjs-form-field').append(box);
    return box;
  };

  const settle = (box, reference) => {
    const values = { [KNOWN]: reference, [ANOTHER]: !reference };
    fillIn(form, known.path ? { [known.path]: values } : values);
    boxes.forEach(one => one !== box && one.replaceChildren());
    box.replaceChildren(line(...(reference ? [`${WORDS.used} `, card(root, reference), '.'] : [WORDS.another])));
    box.tabIndex = -1;
    box.focus();
  };

  /** @param found records of persons, with their names where they are not said beside */
  const offer = (field, words, found) => {
    if (!found.length) {
      return;
    }
    const box = boxAt(field);
    box.replaceChildren(
      ...found.map(person =>
        line(
          `${words} `,
          card(root, person.reference),
          ...(person.title ? [`, ${person.title}`] : []),
          ' ',
          button(WORDS.use, () => settle(box, person.reference), person.title ?? person.reference)
        )
      ),
      line(button(WORDS.other, () => settle(box, null)))
    );
  };

  const left = event => {
    const field = reaching.find(one => event.target.matches(`input[id$="-${one.id}"]`));
    const typed = field && event.target.value.trim();
    if (!field || typed === looked.get(field.id)) {
      return;
    }
    looked.set(field.id, typed);
    boxes.get(field.id)?.replaceChildren();
    if (!typed) {
      return;
    }
    get(root, `/api/persons?q=${encodeURIComponent(typed)}`)
      .then(answer => (answer.ok && !answer.redirected ? answer.json() : []))
      .then(
        // An answer that somebody has typed past is none.
        found => looked.get(field.id) === typed && offer(field, WORDS[kindOf(field.key)], found),
        // Whoever is registered already is asked about once more when the form is sent.
        () => {}
      );
  };

  // The server may know somebody by the name as well, and says so at the field for the number.
  let refused;
  const changed = () => {
    const sentence = stateOf(form).errors?.[known.id]?.[0];
    if (!sentence || sentence === refused) {
      return;
    }
    refused = sentence;
    const numbers = [...new Set(sentence.match(NUMBERS) ?? [])].filter(number => PERSON.test(number));
    if (sentence.includes('(')) {
      offer(known, WORDS.similar, numbers.map(reference => ({ reference })));
    }
  };

  container.addEventListener('focusout', left);
  form.on('changed', changed);
  return () => {
    container.removeEventListener('focusout', left);
    form.off('changed', changed);
  };
}

export function knowPersons(root) {
  watchForms((container, form) => follow(root, container, form));
}
