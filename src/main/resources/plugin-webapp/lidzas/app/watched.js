// What the views of Cockpit share: requests, words, days, durations, parts of the page.
import { get } from './server.js';

export const latvian = document.documentElement.lang === 'lv';

const WAITS = {
  us: ['mūs', 'us', '#1c5d6f'],
  applicant: ['pretendentu', 'the applicant', '#8a5a00'],
  volunteer: ['brīvprātīgo', 'the volunteer', '#5b3f8c'],
  supported: ['atbalstāmo', 'the supported person', '#7a3b69'],
  institution: ['iestādi', 'an institution', '#9a3412'],
  referee: ['ieteicēju', 'a referee', '#6b21a8'],
  guardian: ['likumisko pārstāvi', 'a guardian', '#86198f'],
  mail: ['pasta serveri', 'the mail server', '#475569'],
  day: ['noteiktu dienu', 'a certain day', '#64748b'],
  other_process: ['citu procesu', 'another process', '#3f6212'],
  nobody: ['nevienu', 'nobody', '#78716c']
};

/** Whom one waits for, by its code: in Latvian as it stands after "gaida". */
export const waitsFor = code => WAITS[code][latvian ? 0 : 1];

export const colourOf = code => WAITS[code][2];

export const say = (lv, en) => (latvian ? lv : en);

const DAY = 86400000;

/** A duration as people say it, of at most two parts. */
export function lasted(milliseconds) {
  if (milliseconds === null) {
    return '';
  }
  const minutes = Math.round(milliseconds / 60000);
  if (minutes < 1) {
    return say('īsāk par minūti', 'under a minute');
  }
  if (minutes < 60) {
    return `${minutes} min`;
  }
  const hours = Math.floor(minutes / 60);
  if (hours < 48) {
    return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
  }
  const days = milliseconds / DAY;
  const written = new Intl.NumberFormat(latvian ? 'lv' : 'en', { maximumFractionDigits: days < 10 ? 1 : 0 }).format(days);
  return say(`${written} d.`, `${written} d`);
}

/** What an address answers; an error where it says no. */
export async function ask(root, path) {
  const answer = await get(root, path);
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
}

/** A day of today's calendar, so many days from today, as addresses have it. */
export function day(fromToday) {
  const then = new Date(Date.now() + fromToday * DAY);
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Riga' }).format(then);
}

export function moment(text) {
  if (!text) {
    return '';
  }
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Riga',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit'
    })
      .formatToParts(new Date(text))
      .map(part => [part.type, part.value])
  );
  return `${parts.day}.${parts.month}.${parts.year}. ${parts.hour}:${parts.minute}`;
}

/** An element with its text or its children; nothing becomes markup. */
export function element(name, options = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(options).forEach(([key, value]) => {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  });
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

/** A table with its head; columns that begin with # are numbers. */
export function table(caption, head, rows) {
  const isNumber = head.map(column => column.startsWith('#'));
  return element(
    'table',
    { class: 'table table-condensed lidzas-watched' },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...head.map((column, i) =>
          element('th', { scope: 'col', class: isNumber[i] && 'num' }, column.replace(/^#/, ''))
        )
      )
    ),
    element(
      'tbody',
      {},
      ...rows.map(row =>
        element(
          'tr',
          {},
          ...row.map((cell, i) =>
            i === 0
              ? element('th', { scope: 'row' }, cell)
              : element('td', { class: isNumber[i] && 'num' }, cell)
          )
        )
      )
    )
  );
}

/** A choice with its label. */
export const choice = (label, options, chosen, take) =>
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

/** Says instead of the view why there is none. */
export const failed = node =>
  node.replaceChildren(
    element('p', { role: 'alert' }, say('Ielādēt neizdevās. Atsvaidziniet lapu.', 'Could not be loaded. Reload the page.'))
  );
