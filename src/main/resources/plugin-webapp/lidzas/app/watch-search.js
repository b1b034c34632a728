// Single processes below the figures, for those who may read them: looked for, or found because a step takes far too long.
import { ask, choice, element, failed, lasted, moment, say, table } from './watched.js';

const name = one => one.title || one.reference || one.id || one.instance;

const link = (id, text) => element('a', { href: `#/norise?id=${id}` }, text);

function slow(found) {
  return found.length
    ? table(
        say('Ieilgušie soļi', 'Steps that take far too long'),
        [
          say('Par ko', 'About'),
          say('Numurs', 'Number'),
          say('Solis', 'Step'),
          say('Sākts', 'Started'),
          say('Beidzies', 'Ended'),
          say('#Ilgums', '#Lasted')
        ],
        found.map(one => [
          link(one.instance, name(one)),
          one.reference || '',
          one.name,
          moment(one.started),
          one.ended ? moment(one.ended) : say('vēl nav', 'not yet'),
          lasted(one.lasted)
        ])
      )
    : element('p', {}, say('Neviens solis nav ieildzis.', 'No step takes far too long.'));
}

/** Opened by a click: whoever may see numbers only gets no button, because the server says no. */
export function slowSteps(root, definition, { from, until, version }) {
  const asked = { definition, from, until, ...(version && { version }) };
  const place = element('div', { class: 'lidzas-slow' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'btn btn-default btn-sm',
      title: say(
        'Soļi, kas ilga vai jau ilgst vairāk nekā divreiz par to, kas deviņiem no desmit pietiek',
        'Steps that took, or take already, more than twice as long as nine of ten do'
      ),
      onclick: () =>
        ask(root, `/api/monitoring/instances/slow?${new URLSearchParams(asked)}`).then(
          found => place.replaceChildren(slow(found)),
          () => failed(place)
        )
    },
    say('Rādīt ieilgušos', 'Show what takes far too long')
  );
  place.append(button);
  return place;
}

function rows(found) {
  return found.length
    ? table(
        say('Procesi, jaunākie vispirms', 'Processes, the latest first'),
        [say('Par ko', 'About'), say('Numurs', 'Number'), say('Sākts', 'Started'), say('Beidzies', 'Ended')],
        found.map(one => [link(one.id, name(one)), one.reference || '', moment(one.started), moment(one.ended)])
      )
    : element('p', {}, say('Nekas nav atrasts.', 'Nothing was found.'));
}

/** @param steps those of the process, to look for who stands there */
export function watchInstances(root, definition, { from, until }, steps) {
  const place = element('section', { class: 'lidzas-search' });
  const list = element('div', { 'aria-live': 'polite' });
  const sought = { q: '', ended: '', step: '' };
  let latest;
  const look = () => {
    const words = Object.fromEntries(Object.entries(sought).filter(([, value]) => value));
    const asking = ask(
      root,
      `/api/monitoring/instances?${new URLSearchParams({ definition, from, until, ...words })}`
    );
    latest = asking;
    return asking.then(found => asking === latest && list.replaceChildren(rows(found)));
  };
  const again = change => {
    Object.assign(sought, change);
    look().catch(() => failed(list));
  };
  const form = element(
    'form',
    {
      class: 'lidzas-choices',
      role: 'search',
      onsubmit: event => {
        event.preventDefault();
        again({ q: event.target.elements.q.value });
      }
    },
    element(
      'label',
      {},
      say('Vārds vai numurs ', 'Name or number '),
      element('input', { name: 'q', type: 'search', class: 'form-control input-sm' })
    ),
    choice(
      say('Solis', 'Step'),
      [['', say('jebkurš', 'any')], ...steps.filter(step => step.waitsFor !== 'nobody').map(step => [step.step, step.name])],
      '',
      step => again({ step })
    ),
    choice(
      say('Rādīt', 'Show'),
      [
        ['', say('visus', 'all')],
        ['false', say('kas notiek', 'running')],
        ['true', say('beigušos', 'ended')]
      ],
      '',
      ended => again({ ended })
    ),
    element('button', { class: 'btn btn-default btn-sm' }, say('Meklēt', 'Search'))
  );
  look().then(
    () => place.append(form, list),
    // Whoever sees numbers only gets no list.
    () => place.parentNode?.querySelector('.lidzas-slow')?.remove()
  );
  return place;
}
