// Colours on Cockpit's diagrams: of a process by whom one waits for, by count or by time; of one process the way it went.
import { figures, lastDays, USUAL } from './watch-definition.js';
import { ask, colourOf, element, lasted, say, waitsFor } from './watched.js';

const NOT_WAITING = ['nobody', 'other_process'];
const KIND = 'lidzas-time';
const PASSED = '#1c5d6f';
const PASSED_FILL = '#e2eff2';
const OPEN_FILL = '#fef3c7';

// How shapes look by themselves, to come back to.
const plain = new WeakMap();

function paint(viewer, step, { stroke, fill, text, title }) {
  const shape = viewer.get('elementRegistry').getGraphics(step);
  const visual = shape && shape.querySelector('.djs-visual > :first-child');
  if (!visual) {
    return;
  }
  const { style } = visual;
  if (!plain.has(visual)) {
    plain.set(visual, { stroke: style.stroke, strokeWidth: style.strokeWidth, fill: style.fill });
  }
  Object.assign(style, plain.get(visual), stroke && { stroke, strokeWidth: '3px' }, fill && { fill });
  if (text) {
    viewer.get('overlays').add(step, KIND, {
      position: { top: -16, left: 0 },
      html: element('span', { class: 'lidzas-time', title }, text)
    });
  }
}

// From nearly white to a blue on which black is still read.
const shade = (part, all) => (all ? `hsl(195, 60%, ${Math.round(96 - (36 * part) / all)}%)` : '');

const LOOKS = {
  waits: step => ({
    stroke: colourOf(step.waitsFor),
    text: lasted(step.now.median),
    title: `${say('Gaida', 'Waits for')}: ${waitsFor(step.waitsFor)}`
  }),
  count: (step, most) => ({
    fill: shade(step.now.finished, most.finished),
    stroke: step.running ? PASSED : '',
    text: `${step.now.finished}${step.running ? ` + ${step.running}` : ''}`,
    title: say(`Pabeigti: ${step.now.finished}, tagad: ${step.running}`, `Finished: ${step.now.finished}, now: ${step.running}`)
  }),
  time: (step, most) => ({
    fill: shade(step.now.median || 0, most.median),
    text: lasted(step.now.median),
    title: say(`Deviņi no desmit: ${lasted(step.now.slow)}`, `Nine of ten: ${lasted(step.now.slow)}`)
  })
};

const NAMES = {
  waits: say('Ko gaida', 'Waits for'),
  count: say('Cik', 'How many'),
  time: say('Cik ilgi', 'How long')
};

function draw(viewer, found, look) {
  viewer.get('overlays').remove({ type: KIND });
  const shown = found.steps.filter(
    step => !NOT_WAITING.includes(step.waitsFor) && (step.running || step.now.finished)
  );
  const most = {
    finished: Math.max(0, ...shown.map(step => step.now.finished)),
    median: Math.max(0, ...shown.map(step => step.now.median || 0))
  };
  shown.forEach(step => paint(viewer, step.step, LOOKS[look](step, most)));
}

// What a line, a ground or a number on the diagram means.
const sign = (text, stroke = 'transparent', fill = 'var(--panel)') =>
  element('span', { style: `border-color: ${stroke}; background: ${fill}` }, text);

const DARKEST = shade(1, 1);

const LEGENDS = {
  waits: found => [
    ...[...new Set(found.steps.map(step => step.waitsFor))]
      .filter(code => !NOT_WAITING.includes(code))
      .map(code => sign(waitsFor(code), colourOf(code))),
    sign(say('laiks: cik parasti ilgst', 'time: how long it usually takes'))
  ],
  count: () => [
    sign(say('tumšāks: vairāk pabeigto', 'darker: more finished'), DARKEST, DARKEST),
    sign(say('tagad kāds ir šeit', 'somebody is here now'), PASSED),
    sign(say('skaitļi: pabeigti + tagad', 'numbers: finished + now'))
  ],
  time: () => [
    sign(say('tumšāks: ilgst ilgāk', 'darker: takes longer'), DARKEST, DARKEST),
    sign(say('laiks: cik parasti ilgst', 'time: how long it usually takes'))
  ],
  way: () => [
    sign(say('pabeigts', 'finished'), PASSED, PASSED_FILL),
    sign(say('stāv šeit', 'stands here'), PASSED, OPEN_FILL),
    sign(say('laiks: cik ilga', 'time: how long it took'))
  ]
};

const legend = (look, found) => element('span', { class: 'lidzas-legend' }, ...LEGENDS[look](found));

function switchOf(viewer, found) {
  const place = element('div', { class: 'lidzas-switch btn-group', role: 'group', 'aria-label': say('Krāsas', 'Colours') });
  const choose = look => {
    draw(viewer, found, look);
    place.replaceChildren(
      ...Object.keys(NAMES).map(each =>
        element(
          'button',
          {
            type: 'button',
            class: `btn btn-default btn-xs${each === look ? ' active' : ''}`,
            'aria-pressed': String(each === look),
            onclick: () => choose(each)
          },
          NAMES[each]
        )
      ),
      legend(look, found)
    );
  };
  choose('waits');
  return place;
}

function drawWay(viewer, found) {
  const times = {};
  found.steps
    .filter(step => step.depth === 0)
    .forEach(step => {
      times[step.step] = times[step.step] || { passed: 0, open: false, lasted: 0 };
      times[step.step].passed += 1;
      times[step.step].open = times[step.step].open || !step.ended;
      times[step.step].lasted += (step.ended ? new Date(step.ended) : new Date()) - new Date(step.started);
    });
  Object.entries(times).forEach(([step, { passed, open, lasted: time }]) =>
    paint(viewer, step, {
      stroke: PASSED,
      fill: open ? OPEN_FILL : PASSED_FILL,
      text: `${passed > 1 ? `${passed} × ` : ''}${lasted(time)}`,
      title: open ? say('Stāv šeit', 'Stands here') : say('Pabeigts', 'Finished')
    })
  );
  viewer.get('canvas').getContainer().append(element('div', { class: 'lidzas-switch' }, legend('way')));
}

const way = (root, id) => ask(root, `/api/monitoring/instances/${encodeURIComponent(id)}`);

// Which process is shown on the diagram of its version stands in the address.
const wanted = () => new URLSearchParams(window.location.hash.split('?')[1] || '').get('norise');

export const colourDefinition = root => ({
  id: 'lidzas-colours',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 20,
  render: (viewer, { processDefinitionId }) => {
    const one = wanted();
    const drawn = one
      ? way(root, one).then(found => drawWay(viewer, found))
      : figures(root, processDefinitionId, lastDays(USUAL)).then(found =>
          viewer.get('canvas').getContainer().append(switchOf(viewer, found))
        );
    drawn.catch(() => {});
  }
});

export const colourInstance = root => ({
  id: 'lidzas-way',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 20,
  render: (viewer, { processInstanceId }) => {
    way(root, processInstanceId)
      .then(found => drawWay(viewer, found))
      .catch(() => {});
  }
});
