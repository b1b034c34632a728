// The tables of numbers below the diagram of a process.
import { element, lasted, say, table, waitsFor } from './watched.js';

const NOT_WAITING = ['nobody', 'other_process'];
const NOTICED = 10;

export const percent = (part, all) => (all ? `${Math.round((100 * part) / all)} %` : '');

/** How a usual time has changed, in words. */
export function trend(now, before) {
  if (now === null || before === null) {
    return '';
  }
  const more = before ? Math.round((100 * (now - before)) / before) : now ? 100 : 0;
  if (Math.abs(more) < NOTICED) {
    return say('= tāpat', '= the same');
  }
  return more > 0 ? say(`▲ ilgāk par ${more} %`, `▲ ${more} % longer`) : say(`▼ ātrāk par ${-more} %`, `▼ ${-more} % shorter`);
}

export function whole({ whole: { now, against } }) {
  const row = (name, of) => [name, of(now), of(against)];
  return table(
    say('Salīdzinājums', 'Side by side'),
    [say('Process kopumā', 'The whole process'), say('#Izvēlētais', '#Chosen'), say('#Salīdzinātais', '#Compared')],
    [
      row(say('Pabeigti', 'Finished'), one => String(one.finished)),
      row(say('Parasti ilgst', 'Usually take'), one => lasted(one.median)),
      row(say('Deviņi no desmit nav ilgāki par', 'Nine of ten no longer than'), one => lasted(one.slow))
    ]
  );
}

export function steps(found) {
  return table(
    say('Soļi', 'Steps'),
    [
      say('Solis', 'Step'),
      say('Ko gaida', 'Waits for'),
      say('#Tagad', '#Now'),
      say('#Pabeigti', '#Finished'),
      say('#Salīdzinātie', '#Compared'),
      say('#Parasti', '#Usually'),
      say('#Salīdzinātie', '#Compared'),
      say('Pārmaiņa', 'Change'),
      say('#Deviņi no desmit', '#Nine of ten'),
      say('#Termiņā', '#In time')
    ],
    [...found.steps]
      .filter(step => step.waitsFor !== 'nobody')
      .sort((a, b) => b.running - a.running || b.now.total - a.now.total)
      .map(({ name, waitsFor: code, running, now, against }) => [
        name,
        waitsFor(code),
        String(running),
        String(now.finished),
        String(against.finished),
        lasted(now.median),
        lasted(against.median),
        trend(now.median, against.median),
        lasted(now.slow),
        percent(now.kept, now.due)
      ])
  );
}

export function whomOneWaitsFor(found) {
  const sums = {};
  found.steps
    .filter(step => !NOT_WAITING.includes(step.waitsFor))
    .forEach(step => {
      sums[step.waitsFor] = sums[step.waitsFor] || { running: 0, total: 0, before: 0 };
      sums[step.waitsFor].running += step.running;
      sums[step.waitsFor].total += step.now.total;
      sums[step.waitsFor].before += step.against.total;
    });
  const all = part => Object.values(sums).reduce((sum, each) => sum + each[part], 0);
  return table(
    say('Ko gaida', 'Whom one waits for'),
    [
      say('Ko gaida', 'Waits for'),
      say('#Tagad', '#Now'),
      say('#Daļa no laika', '#Share of time'),
      say('#Salīdzinātā', '#Compared')
    ],
    Object.entries(sums)
      .sort(([, a], [, b]) => b.total - a.total)
      .map(([code, sum]) => [
        waitsFor(code),
        String(sum.running),
        percent(sum.total, all('total')),
        percent(sum.before, all('before'))
      ])
  );
}

export function ways(found) {
  return table(
    say('Biežākie ceļi', 'The commonest ways'),
    [say('Ceļš', 'Way'), say('#Reizes', '#Times'), say('#Daļa', '#Share'), say('#Parasti', '#Usually')],
    found.ways.map(way => [
      way.steps.join(' → '),
      String(way.finished),
      percent(way.finished, found.whole.now.finished),
      lasted(way.median)
    ])
  );
}

export function versions(found) {
  const used = found.versions.filter(one => one.now.finished);
  return used.length > 1
    ? table(
        say('Redakcijas', 'Versions'),
        [say('Redakcija', 'Version'), say('#Pabeigti', '#Finished'), say('#Parasti', '#Usually'), say('#Deviņi no desmit', '#Nine of ten')],
        used.map(one => [String(one.version), String(one.now.finished), lasted(one.now.median), lasted(one.now.slow)])
      )
    : element('span', {});
}
