// The calendar of form-js reads a date sign by sign and skips what it does not know: 26112026 became 26.12.2026. A day is
// read as a whole here, in the order of the calendar's own format, with or without signs between; what is none stays out.
const WIDTHS = { d: 2, m: 2, y: 4 };
const LETTERS = { d: 'd', j: 'd', m: 'm', n: 'm', Y: 'y' };
const WITH_FULL_STOPS = ['d', 'm', 'y'];
const YEAR_FIRST = /^\d{4}\D/;

export function readDay(text, format) {
  const own = [...format].map(letter => LETTERS[letter]).filter(Boolean);
  const order = YEAR_FIRST.test(text) ? ['y', 'm', 'd'] : text.includes('.') ? WITH_FULL_STOPS : own;
  let parts = text.split(/\D+/).filter(part => part !== '');
  if (parts.length === 1 && parts[0].length === 8) {
    let at = 0;
    parts = order.map(letter => parts[0].slice(at, (at += WIDTHS[letter])));
  }
  if (parts.length !== 3 || order.length !== 3) {
    return undefined;
  }
  const said = Object.fromEntries(order.map((letter, i) => [letter, Number(parts[i])]));
  const day = new Date(said.y, said.m - 1, said.d);
  const exists = day.getFullYear() === said.y && day.getMonth() === said.m - 1 && day.getDate() === said.d;
  return exists && said.y >= 1900 && said.y <= 2200 ? day : undefined;
}

// form-js writes days as the browser's language does, which it asks for by a name of its own: here as the house writes them.
function writeDaysAsTheHouse() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, [language, ...options]) => new format(language === 'default' ? 'lv' : language, ...options)
  });
}

export function readDays() {
  writeDaysAsTheHouse();
  const known = new WeakSet();
  const teach = ({ target }) => {
    const calendar = target._flatpickr;
    if (calendar && !known.has(calendar)) {
      known.add(calendar);
      calendar.set('parseDate', readDay);
    }
  };
  // form-js makes the calendar anew while somebody types in its field.
  ['focusin', 'keydown', 'input', 'focusout'].forEach(event => document.addEventListener(event, teach, true));
}
