// Latvian for everybody, English for English browsers. Cockpit and Admin are English for now.
const application = document.querySelector('base').getAttribute('app-name');
const translated = ['tasklist', 'welcome'].includes(application);
const language = (navigator.languages && navigator.languages[0]) || navigator.language || 'lv';
const latvian = translated && !/^en\b/i.test(language);
document.documentElement.lang = latvian ? 'lv' : 'en';

const names = {
  tasklist: latvian ? 'Uzdevumi' : 'Tasklist',
  welcome: latvian ? 'Sākums' : 'Welcome',
  cockpit: 'Cockpit',
  admin: 'Admin'
};

const shortcuts = {
  claimTask: 'paņem izvēlēto uzdevumu',
  focusFilter: 'pāriet uz pirmo filtru',
  focusList: 'pāriet uz saraksta pirmo uzdevumu',
  focusForm: 'pāriet uz veidlapas pirmo lauku',
  startProcess: 'atver procesu izvēli'
};

const settings = {
  ...original,
  app: { vendor: 'Līdzās', name: names[application] },
  // Speaks of the vendor's tour.
  disableWelcomeMessage: true
};
if (translated) {
  settings.locales = { availableLocales: ['lv', 'en'], fallbackLocale: 'lv' };
}
if (latvian && settings.shortcuts) {
  settings.shortcuts = Object.fromEntries(
    Object.entries(settings.shortcuts).map(([id, shortcut]) => [
      id,
      { ...shortcut, description: shortcuts[id] || shortcut.description }
    ])
  );
}

if (application === 'welcome') {
  settings.links = [
    {
      label: latvian ? 'Līdzās sākumlapa' : 'Home page of Līdzās',
      href: document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '/'),
      description: latvian ? 'Cilvēki, gadījumi, nodarbības un viss pārējais' : 'People, cases, sessions and everything else'
    },
    {
      label: 'DOCUMENTATION',
      href: 'https://docs.camunda.org/manual/7.24/webapps/',
      description: 'DOCUMENTATION_DESCRIPTION'
    }
  ];
}

export default settings;
