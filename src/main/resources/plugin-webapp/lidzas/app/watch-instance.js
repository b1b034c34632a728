// The whole way of one process, running or ended, on an address of its own.
import { ask, element, failed, lasted, moment, say, table, waitsFor } from './watched.js';

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

const MAILS = {
  sent: say('nosūtīta', 'sent'),
  undeliverable: say('nav piegādājama', 'cannot be delivered'),
  not_taken: say('pasta serveris nepieņēma', 'the mail server did not take it'),
  sending: say('tiek sūtīta', 'being sent')
};

function remarks(step, late) {
  return [
    late ? say('nokavēts', 'late') : '',
    step.mail ? `${MAILS[step.mail] || step.mail}${step.sent ? ` ${moment(step.sent)}` : ''}` : '',
    step.decision || ''
  ]
    .filter(Boolean)
    .join('; ');
}

function row(step) {
  const name = step.called
    ? element('a', { href: `#/norise?id=${step.called}` }, step.name)
    : element('span', {}, step.name);
  const late = step.due && (step.ended ? new Date(step.ended) : new Date()) > new Date(step.due);
  return [
    element('span', { class: step.depth ? 'lidzas-called' : null, style: `margin-left: ${20 * step.depth}px` }, name),
    step.kind,
    waitsFor(step.waitsFor),
    step.who || '',
    moment(step.started),
    step.ended
      ? `${moment(step.ended)}${step.cancelled ? ` (${say('pārtraukts', 'stopped')})` : ''}`
      : say('vēl nav', 'not yet'),
    length(step),
    remarks(step, late)
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
          ? element(
              'a',
              { href: `#/process-definition/${found.definition}/runtime?norise=${instance.id}` },
              say('Ceļš diagrammā', 'The way on the diagram')
            )
          : element('a', { href: `#/process-instance/${instance.id}/runtime` }, say('Ceļš diagrammā un pašreizējais skats', 'The way on the diagram, and the current view'))
      ),
      table(
        say('Ceļš', 'The way'),
        [
          say('Solis', 'Step'),
          say('Veids', 'Kind'),
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
    ask(root, `/api/monitoring/instances/${encodeURIComponent(id)}`).then(
      found => draw(node, found),
      () => failed(node)
    );
  },
  unmount: () => {}
});
