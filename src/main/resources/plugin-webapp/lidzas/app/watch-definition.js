// A process in Cockpit: how long its steps take, whom one waits for, which ways it goes; and the diagram coloured by it.
import { get } from './server.js';
import { colourOf, day, element, failed, lasted, moment, say, table, waitsFor } from './watched.js';

const PERIODS = [30, 90, 365];

async function ask(root, path) {
  const answer = await get(root, path);
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
}

const asked = {};

function figures(root, id, period, version) {
  const key = `${id} ${period} ${version}`;
  asked[key] =
    asked[key] ||
    ask(
      root,
      `/api/monitoring/definitions/${encodeURIComponent(id)}?from=${day(-period)}&until=${day(1)}&version=${version}`
    );
  return asked[key];
}

const choice = (label, options, chosen, take) =>
  element(
    'label',
    {},
    `${label} `,
    element(
      'select',
      { class: 'form-control input-sm', onchange: event => take(event.target.value) },
      ...options.map(([value, text]) => element('option', { value, selected: String(value) === String(chosen) }, text))
    )
  );

function slowest(steps) {
  return [...steps].sort((a, b) => b.running - a.running || b.total - a.total);
}

function steps(found) {
  return table(
    say('Soļi', 'Steps'),
    [
      say('Solis', 'Step'),
      say('Ko gaida', 'Waits for'),
      say('#Tagad', '#Now'),
      say('#Pabeigti', '#Finished'),
      say('#Parasti', '#Usually'),
      say('#Deviņi no desmit', '#Nine of ten')
    ],
    slowest(found.steps)
      .filter(step => step.waitsFor !== 'nobody')
      .map(step => [
        step.name,
        waitsFor(step.waitsFor),
        String(step.running),
        String(step.finished),
        lasted(step.median),
        lasted(step.slow)
      ])
  );
}

function whomOneWaitsFor(found) {
  const sums = {};
  found.steps
    .filter(step => !['nobody', 'other_process'].includes(step.waitsFor))
    .forEach(step => {
      sums[step.waitsFor] = sums[step.waitsFor] || { running: 0, total: 0 };
      sums[step.waitsFor].running += step.running;
      sums[step.waitsFor].total += step.total;
    });
  const all = Object.values(sums).reduce((sum, each) => sum + each.total, 0) || 1;
  return table(
    say('Ko gaida', 'Whom one waits for'),
    [say('Ko gaida', 'Waits for'), say('#Tagad', '#Now'), say('#Daļa no laika', '#Share of time')],
    Object.entries(sums)
      .sort(([, a], [, b]) => b.total - a.total)
      .map(([code, sum]) => [waitsFor(code), String(sum.running), `${Math.round((100 * sum.total) / all)} %`])
  );
}

function ways(found) {
  return table(
    say('Biežākie ceļi', 'The commonest ways'),
    [say('Ceļš', 'Way'), say('#Reizes', '#Times'), say('#Parasti', '#Usually')],
    found.ways.map(way => [way.steps.join(' → '), String(way.instances), lasted(way.median)])
  );
}

function instances(root, id, period) {
  const place = element('div', {});
  ask(root, `/api/monitoring/instances?definition=${encodeURIComponent(id)}&from=${day(-period)}&until=${day(1)}`)
    .then(found =>
      place.append(
        table(
          say('Procesi, jaunākie vispirms', 'Processes, the latest first'),
          [say('Par ko', 'About'), say('Numurs', 'Number'), say('Sākts', 'Started'), say('Beidzies', 'Ended')],
          found.map(one => [
            element('a', { href: `#/norise?id=${one.id}` }, one.title || one.reference || one.id),
            one.reference || '',
            moment(one.started),
            moment(one.ended)
          ])
        )
      )
    )
    // Whoever sees numbers only gets no list.
    .catch(() => {});
  return place;
}

/** A tab below the diagram. */
export const watchDefinition = root => ({
  id: 'lidzas-definition',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 20,
  properties: { label: say('Norise', 'How it goes') },
  render: (node, { processDefinitionId }) => {
    let period = PERIODS[1];
    let version = false;
    const draw = () =>
      figures(root, processDefinitionId, period, version).then(
        found => {
          const time = found.instances;
          node.replaceChildren(
            element(
              'div',
              { class: 'lidzas-choices' },
              choice(
                say('Pēdējās dienas', 'Last days'),
                PERIODS.map(days => [days, String(days)]),
                period,
                value => {
                  period = Number(value);
                  draw();
                }
              ),
              choice(
                say('Redakcijas', 'Versions'),
                [
                  ['false', say('visas', 'all')],
                  ['true', say('tikai šī', 'this one')]
                ],
                version,
                value => {
                  version = value === 'true';
                  draw();
                }
              )
            ),
            element(
              'p',
              {},
              say(
                `Notiek: ${time.running}. Pabeigti: ${time.finished}. Parasti ilgst: ${lasted(time.median) || '–'}; deviņi no desmit nav ilgāki par: ${lasted(time.slow) || '–'}.`,
                `Running: ${time.running}. Finished: ${time.finished}. Usually take ${lasted(time.median) || '–'}; nine of ten no longer than ${lasted(time.slow) || '–'}.`
              )
            ),
            whomOneWaitsFor(found),
            steps(found),
            ways(found),
            instances(root, processDefinitionId, period)
          );
        },
        () => failed(node)
      );
    draw();
  },
  unmount: () => {}
});

/** Colours the steps by whom one waits for, and says how many stand there and how long it usually takes. */
export const colourDefinition = root => ({
  id: 'lidzas-colours',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 20,
  render: (viewer, { processDefinitionId }) => {
    figures(root, processDefinitionId, PERIODS[1], false)
      .then(found => {
        const shapes = viewer.get('elementRegistry');
        const overlays = viewer.get('overlays');
        found.steps
          .filter(step => !['nobody', 'other_process'].includes(step.waitsFor) && (step.running || step.finished))
          .forEach(step => {
            const shape = shapes.getGraphics(step.step);
            const visual = shape && shape.querySelector('.djs-visual > :first-child');
            if (!visual) {
              return;
            }
            visual.style.stroke = colourOf(step.waitsFor);
            visual.style.strokeWidth = '3px';
            if (step.median !== null) {
              overlays.add(step.step, 'lidzas-time', {
                position: { top: -16, left: 0 },
                html: element(
                  'span',
                  { class: 'lidzas-time', title: `${say('Gaida', 'Waits for')}: ${waitsFor(step.waitsFor)}` },
                  lasted(step.median)
                )
              });
            }
          });
      })
      .catch(() => {});
  }
});
