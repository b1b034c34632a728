// The whole way of one process, running or ended, on an address of its own.
import { get } from './server.js';
import { element, failed, lasted, moment, say, table, waitsFor } from './watched.js';

const HIDDEN = ['sequenceFlow'];

function state(found) {
  const { ended, state: code } = found.instance;
  if (!ended) {
    return say('notiek', 'running');
  }
  return code === 'COMPLETED' ? say('pabeigts', 'finished') : say('pārtraukts', 'stopped');
}

function length(step) {
  return lasted((step.ended ? new Date(step.ended) : new Date()) - new Date(step.started));
}

function row(step) {
  const name = step.called
    ? element('a', { href: `#/norise?id=${step.called}` }, step.name)
    : element('span', {}, step.name);
  const late = step.due && (step.ended ? new Date(step.ended) : new Date()) > new Date(step.due);
  return [
    name,
    waitsFor(step.waitsFor),
    step.who || '',
    moment(step.started),
    step.ended
      ? `${moment(step.ended)}${step.cancelled ? ` (${say('pārtraukts', 'stopped')})` : ''}`
      : say('vēl nav', 'not yet'),
    length(step),
    [late ? say('nokavēts', 'late') : '', step.decision || ''].filter(Boolean).join('; ')
  ];
}

function draw(node, found) {
  const { instance } = found;
  node.replaceChildren(
    element(
      'div',
      { class: 'lidzas-page' },
      element('p', {}, element('a', { href: `#/process-definition/${found.definition}/runtime` }, found.process)),
      element('h1', {}, `${instance.title || instance.reference || found.process} – ${state(found)}`),
      element(
        'p',
        {},
        instance.href ? element('a', { href: instance.href }, `${say('Kartīte', 'Card')} ${instance.reference}`) : null,
        ' ',
        found.caller ? element('a', { href: `#/norise?id=${found.caller}` }, say('Izsaucējs', 'Caller')) : null,
        ' ',
        instance.ended
          ? null
          : element('a', { href: `#/process-instance/${instance.id}/runtime` }, say('Pašreizējais skats', 'Current view'))
      ),
      table(
        say('Ceļš', 'The way'),
        [
          say('Solis', 'Step'),
          say('Ko gaida', 'Waits for'),
          say('Kas', 'Who'),
          say('Sākts', 'Started'),
          say('Beidzies', 'Ended'),
          say('#Ilgums', '#Lasted'),
          say('Piezīmes', 'Remarks')
        ],
        found.steps.filter(step => !HIDDEN.includes(step.type)).map(row)
      )
    )
  );
}

/** The page `#/norise?id=…`. */
export const watchInstance = root => ({
  id: 'lidzas-instance',
  pluginPoint: 'cockpit.route',
  priority: 20,
  properties: { path: '/norise' },
  render: node => {
    const id = new URLSearchParams(window.location.hash.split('?')[1] || '').get('id') || '';
    get(root, `/api/monitoring/instances/${encodeURIComponent(id)}`)
      .then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then(
        found => draw(node, found),
        () => failed(node)
      );
  },
  unmount: () => {}
});
