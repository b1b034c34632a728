// Some words of Cockpit stand in its pages, not among those that it lets translate: they are put into Latvian as they appear.
const TITLES = {
  'zoom in': 'Tuvināt',
  'zoom out': 'Tālināt',
  'reset zoom': 'Rādīt visu diagrammu',
  'Toggle this section': 'Rādīt vai paslēpt šo daļu',
  'Suspended Job Definition': 'Apturēts darbs',
  'Select all': 'Izvēlēties visu'
};

const ATTRIBUTES = ['title', 'uib-tooltip', 'aria-label', 'placeholder'];

const TYPES = {
  String: 'teksts',
  Integer: 'vesels skaitlis',
  Long: 'vesels skaitlis',
  Short: 'vesels skaitlis',
  Double: 'skaitlis',
  Boolean: 'jā vai nē',
  Date: 'diena un laiks',
  Json: 'dati',
  Object: 'dati',
  Xml: 'dati',
  Bytes: 'fails',
  File: 'fails',
  Null: 'nav vērtības'
};

const VALUES = { true: 'jā', false: 'nē', null: '–' };

const PARTS = { When: 'Ja', And: 'Un', Then: 'Tad', Annotations: 'Piezīmes' };

const COLUMNS = { string: 'teksts', boolean: 'jā vai nē', integer: 'vesels skaitlis', long: 'vesels skaitlis', double: 'skaitlis', date: 'diena' };

const ROWS = { 'Hit policy:': 'Cik rindu der:', Unique: 'tieši viena', First: 'pirmā, kas der', Any: 'jebkura, kas der', Collect: 'visas, kas der' };

// Where a word of a machine stands alone, and what is said instead.
const PLACES = [
  ['.null-value, .null-value *', { null: '–', '<null>': '–' }],
  ['.message i', { 'Message is null.': 'Paskaidrojuma nav.' }],
  ['[cam-widget-variables-table] td.col-type > div', TYPES],
  ['[cam-widget-variables-table] .value-wrapper span', VALUES],
  ['[cam-widget-variables-table] td.col-value > a', { Download: 'Lejupielādēt' }],
  ['[cam-widget-dmn-viewer] :is(.clause, .annotation)', PARTS],
  ['[cam-widget-dmn-viewer] :is(.input-variable, .output-variable)', COLUMNS],
  ['[cam-widget-dmn-viewer] :is(.dms-label, .hit-policy-value)', ROWS]
];

function inPlace(selector, words) {
  document.querySelectorAll(selector).forEach(element => {
    element.childNodes.forEach(node => {
      const said = node.nodeType === Node.TEXT_NODE ? words[node.data.trim()] : undefined;
      if (said && node.data !== said) {
        node.data = said;
      }
    });
  });
}

function translate() {
  PLACES.forEach(([selector, words]) => inPlace(selector, words));
  ATTRIBUTES.forEach(attribute =>
    document.querySelectorAll(`[${attribute}]`).forEach(element => {
      const said = TITLES[element.getAttribute(attribute)];
      if (said) {
        element.setAttribute(attribute, said);
      }
    })
  );
  document.querySelectorAll('.tooltip-inner').forEach(tooltip => {
    const said = TITLES[tooltip.textContent.trim()];
    if (said) {
      tooltip.textContent = said;
    }
  });
}

export function cockpitInLatvian() {
  translate();
  new MutationObserver(translate).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES
  });
}
