// A form that the server refused: each sentence stands at its field, all at once, and goes when the field is changed.
import { forget, say, silence } from './notices.js';
import { componentOf, stateOf, watchForms } from './opened-form.js';
import { linked, linksIn } from './references.js';

const latvian = document.documentElement.lang === 'lv';
const plural = new Intl.PluralRules('lv');
const FIELDS = { zero: 'atzīmēto lauku', one: 'atzīmēto lauku', other: 'atzīmētos laukus' };

const notSent = count =>
  latvian
    ? `Nav nosūtīts. Lūdzu, pārbaudiet ${count} ${FIELDS[plural.select(count)]}.`
    : `Not sent. Please check the ${count === 1 ? 'marked field' : `${count} marked fields`}.`;

let opened;

const fieldsIn = container => [...container.querySelectorAll('.fjs-form-field.fjs-has-errors')];

function focusFirst(container) {
  // form-js draws its marks a moment later.
  setTimeout(() => {
    const wrong = fieldsIn(container)[0];
    const input = wrong?.querySelector('input:not([type=hidden]), textarea, select, button, [tabindex]');
    (input ?? wrong)?.scrollIntoView({ block: 'center' });
    input?.focus({ preventScroll: true });
    // It would cover the next sentence.
    input?._flatpickr?.close();
  }, 50);
}

const button = container =>
  container.closest('.modal-content')?.querySelector('.modal-footer .btn-primary') ??
  container.closest('[cam-tasklist-form]')?.querySelector('.form-actions .btn-primary');

function follow(container, form) {
  let judged = {};
  let isRefused = false;

  // What the server refused it judges anew: only what the form itself finds wrong keeps the button shut.
  const letSend = () => {
    const errors = Object.entries(stateOf(form).errors ?? {}).filter(([, found]) => found?.length);
    if (errors.length && errors.every(([id, found]) => judged[id] === found[0])) {
      setTimeout(() => {
        const send = button(container);
        if (send) {
          send.disabled = false;
        }
      });
    } else if (!errors.length && isRefused) {
      isRefused = false;
      judged = {};
      forget();
    }
  };

  const submitted = ({ errors }) => {
    forget();
    judged = {};
    isRefused = false;
    const found = Object.values(errors ?? {}).filter(sentences => sentences?.length).length;
    if (found) {
      isRefused = true;
      say('red', notSent(found));
      // Tasklist would only say that it failed.
      silence('');
      focusFirst(container);
    }
  };

  form.on('changed', letSend);
  form.on('submit', submitted);
  opened = {
    refuse: fields => {
      const { schema } = stateOf(form);
      const rest = [];
      judged = {};
      Object.entries(fields).forEach(([key, sentence]) => {
        const component = key && componentOf(schema, key);
        if (component) {
          judged[component.id] = sentence;
        } else {
          rest.push(sentence);
        }
      });
      const marked = Object.keys(judged).length;
      const errors = Object.fromEntries(Object.entries(judged).map(([id, sentence]) => [id, [sentence]]));
      form._setState({ errors });
      isRefused = true;
      say('red', ...(rest.length ? linked(opened.root, rest.join(' ')) : []), ...(marked ? [rest.length ? ' ' : '', notSent(marked), ...linksIn(opened.root, Object.values(judged))] : []));
      if (marked) {
        focusFirst(container);
      }
    }
  };
  return () => {
    form.off('changed', letSend);
    form.off('submit', submitted);
    opened = undefined;
  };
}

export function markRefusals(root) {
  watchForms((container, form) => {
    if (!form) {
      return () => {};
    }
    const leave = follow(container, form);
    opened.root = root;
    return leave;
  });
}

/** @param body the server's answer */
export function refused(body) {
  const fields = body.fields ?? {};
  if (opened && Object.keys(fields).length) {
    opened.refuse(fields);
    silence(body.message);
  }
}
