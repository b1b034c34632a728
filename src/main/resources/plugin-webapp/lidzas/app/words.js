// form-js speaks English only, and its calendar too. Its own words, and nothing that a form says, are put into Latvian.
const PLACES = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist',
  '.fjs-taglist-skip-link',
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-table-empty',
  '.fjs-table-body'
].join(', ');

const plural = new Intl.PluralRules('lv');
const form = (count, forms) => `${count} ${forms[plural.select(Number(count))]}`;
// "vismaz 1 rakstzīme, 3 rakstzīmes, 10 rakstzīmju"
const characters = count => form(count, { zero: 'rakstzīmju', one: 'rakstzīme', other: 'rakstzīmes' });
const decimals = count => form(count, { zero: 'ciparu', one: 'cipars', other: 'cipari' });

const WORDS = [
  ['Field is required.', () => 'Lūdzu, aizpildiet šo lauku.'],
  ['Field must match pattern (.*)\\.', () => 'Ierakstītais neatbilst prasītajam pierakstam.'],
  ['Field must have minimum value of (.*)\\.', least => `Mazākā atļautā vērtība ir ${least}.`],
  ['Field must have maximum value of (.*)\\.', most => `Lielākā atļautā vērtība ir ${most}.`],
  ['Field must have minimum length of (\\d+)\\.', least => `Par īsu: jābūt vismaz ${characters(least)}.`],
  ['Field must have maximum length of (\\d+)\\.', most => `Par garu: var būt ne vairāk kā ${characters(most)}.`],
  ['Field must be a valid email\\.', () => 'Jāieraksta derīga e-pasta adrese.'],
  [
    'Field must be a valid\\s+international phone number\\..*',
    () => 'Jāieraksta derīgs tālruņa numurs ar valsts kodu, piemēram, +371 20000000.'
  ],
  ['Value is not a number\\.', () => 'Jāieraksta skaitlis.'],
  ['Value is expected to be an integer\\.', () => 'Jāieraksta vesels skaitlis.'],
  [
    'Value is expected to have at most (\\d+) decimal digits?\\.',
    most => `Aiz komata var būt ne vairāk kā ${decimals(most)}.`
  ],
  [
    'Please select a valid value, the two nearest valid values are (.*) and (.*)\\.',
    (lower, upper) => `Šāda vērtība neder; tuvākās derīgās ir ${lower} un ${upper}.`
  ],
  ['Select', () => 'Izvēlieties'],
  ['Search', () => 'Meklēt'],
  ['No results', () => 'Nekas nav atrasts'],
  ['All values selected', () => 'Viss jau ir izvēlēts'],
  ['Skip to search', () => 'Pāriet uz meklēšanu'],
  ['Nothing to show\\.', () => 'Nav, ko rādīt.'],
  ['Add new', () => 'Pievienot'],
  ['Expand all \\((\\d+)\\)', count => `Rādīt visus (${count})`],
  ['Collapse', () => 'Rādīt mazāk'],
  ['hh:mm( \\?m)?', () => 'hh:mm']
].map(([pattern, say]) => [new RegExp(`^${pattern}$`), say]);

const DATE_LETTERS = { d: 'd', m: 'm', y: 'g' };

const CALENDAR = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['Sv', 'P', 'O', 'T', 'C', 'Pk', 'S'],
    longhand: ['svētdiena', 'pirmdiena', 'otrdiena', 'trešdiena', 'ceturtdiena', 'piektdiena', 'sestdiena']
  },
  months: {
    shorthand: ['janv.', 'febr.', 'marts', 'apr.', 'maijs', 'jūn.', 'jūl.', 'aug.', 'sept.', 'okt.', 'nov.', 'dec.'],
    longhand: [
      'janvāris',
      'februāris',
      'marts',
      'aprīlis',
      'maijs',
      'jūnijs',
      'jūlijs',
      'augusts',
      'septembris',
      'oktobris',
      'novembris',
      'decembris'
    ]
  },
  ordinal: () => '.',
  monthAriaLabel: 'Mēnesis',
  yearAriaLabel: 'Gads',
  rangeSeparator: ' līdz ',
  time_24hr: true
};

const spoken = new WeakSet();

function inLatvian(text) {
  const english = text.trim();
  for (const [pattern, say] of WORDS) {
    const found = pattern.exec(english);
    if (found) {
      return text.replace(english, () => say(...found.slice(1)));
    }
  }
  return text;
}

function translate(element) {
  const places = [...element.querySelectorAll(PLACES)];
  const around = element.closest(PLACES);
  if (around) {
    places.push(around);
  }
  places.forEach(place => {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const said = inLatvian(texts.currentNode.data);
      if (said !== texts.currentNode.data) {
        texts.currentNode.data = said;
      }
    }
  });
  const inputs = element.matches('.fjs-container input') ? [element] : element.querySelectorAll('.fjs-container input');
  inputs.forEach(input => {
    const calendar = input._flatpickr;
    if (calendar && !spoken.has(calendar)) {
      spoken.add(calendar);
      calendar.set('locale', CALENDAR);
      // How a screen reader says a day.
      calendar.set('ariaDateFormat', 'Y. \\g\\a\\d\\a j. F');
    }
    const said = placeholder(input);
    if (said !== input.placeholder) {
      input.placeholder = said;
    }
  });
}

function placeholder(input) {
  if (input.classList.contains('flatpickr-input')) {
    return input.placeholder.replace(/[dmy]/g, letter => DATE_LETTERS[letter]);
  }
  return inLatvian(input.placeholder);
}

export function speakLatvian() {
  new MutationObserver(changes => {
    changes.forEach(({ target }) => {
      const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
      if (element && (element.closest('.fjs-container') || element.querySelector('.fjs-container'))) {
        translate(element);
      }
    });
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['placeholder']
  });
}
