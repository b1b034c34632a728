// A process in Cockpit: how long its steps take, whom one waits for, which ways it goes, beside another period or version.
import { ask, choice, day, element, failed, lasted, say } from './watched.js';
import { slowSteps, watchInstances } from './watch-search.js';
import { steps, versions, ways, whole, whomOneWaitsFor } from './watch-tables.js';

const PERIODS = [30, 90, 365];
const YEAR = 365;

const asked = {};

/** Figures of a period, asked for once. */
export function figures(root, id, choices) {
  const path = `/api/monitoring/definitions/${encodeURIComponent(id)}?${new URLSearchParams(choices)}`;
  asked[path] = asked[path] || ask(root, path);
  asked[path].catch(() => delete asked[path]);
  return asked[path];
}

/** The last so many days with today. */
export const lastDays = days => ({ from: day(1 - days), until: day(1) });

export const USUAL = PERIODS[1];

const earlier = (date, days) => new Date(new Date(date) - days * 86400000).toISOString().slice(0, 10);

// The version of an address may be one of a list, the comparison too.
function question(chosen) {
  const { from, last, version, against } = chosen;
  const until = earlier(last, -1);
  return {
    from,
    until,
    ...(version && { version }),
    ...(against === 'year' && {
      againstFrom: earlier(from, YEAR),
      againstUntil: earlier(until, YEAR),
      ...(version && { againstVersion: version })
    }),
    ...(!['before', 'year'].includes(against) && { againstVersion: against })
  };
}

const date = (label, value, take) =>
  element(
    'label',
    {},
    `${label} `,
    element('input', {
      type: 'date',
      class: 'form-control input-sm',
      value,
      onchange: event => event.target.value && take(event.target.value)
    })
  );

function choices(chosen, found, take) {
  const numbered = found.versions.map(one => [one.id, String(one.version)]);
  return element(
    'div',
    { class: 'lidzas-choices' },
    choice(
      say('Periods', 'Period'),
      [...PERIODS.map(days => [days, say(`pēdējās ${days} dienas`, `last ${days} days`)]), ['', say('cits', 'other')]],
      chosen.period,
      days => days && take({ period: days, from: day(1 - days), last: day(0) })
    ),
    date(say('No', 'From'), chosen.from, from => take({ period: '', from })),
    date(say('Līdz', 'To'), chosen.last, last => take({ period: '', last })),
    choice(say('Redakcija', 'Version'), [['', say('visas', 'all')], ...numbered], chosen.version, version =>
      take({ version })
    ),
    choice(
      say('Salīdzināt ar', 'Compare with'),
      [
        ['before', say('tikpat dienām pirms tam', 'as many days before')],
        ['year', say('to pašu laiku pirms gada', 'the same days a year before')],
        ...numbered.map(([id, number]) => [id, say(`${number}. redakciju`, `version ${number}`)])
      ],
      chosen.against,
      against => take({ against })
    )
  );
}

function summary({ whole: { running, begun, now } }) {
  return element(
    'p',
    { class: 'lidzas-summary' },
    say(
      `Notiek: ${running}. Periodā sākti: ${begun}, pabeigti: ${now.finished}. Parasti ilgst: ${lasted(now.median) || '–'}; deviņi no desmit nav ilgāki par: ${lasted(now.slow) || '–'}.`,
      `Running: ${running}. In the period ${begun} began and ${now.finished} finished. They usually take ${lasted(now.median) || '–'}; nine of ten no longer than ${lasted(now.slow) || '–'}.`
    )
  );
}

/** A tab below the diagram. */
export const watchDefinition = root => ({
  id: 'lidzas-definition',
  pluginPoint: 'cockpit.processDefinition.runtime.tab',
  priority: 20,
  properties: { label: say('Norise', 'How it goes') },
  render: (node, { processDefinitionId }) => {
    const chosen = { period: USUAL, from: day(1 - USUAL), last: day(0), version: '', against: 'before' };
    const draw = () => {
      const asking = question(chosen);
      figures(root, processDefinitionId, asking).then(
        found => {
          if (JSON.stringify(asking) !== JSON.stringify(question(chosen))) {
            return;
          }
          node.replaceChildren(
            choices(chosen, found, changed => {
              Object.assign(chosen, changed);
              draw();
            }),
            summary(found),
            whole(found),
            whomOneWaitsFor(found),
            steps(found),
            slowSteps(root, processDefinitionId, asking),
            ways(found),
            versions(found),
            watchInstances(root, processDefinitionId, asking, found.steps)
          );
        },
        () => failed(node)
      );
    };
    draw();
  },
  unmount: () => {}
});
