// Latvian for everybody, English for English browsers.
const application = document.querySelector('base').getAttribute('app-name');
const language = (navigator.languages && navigator.languages[0]) || navigator.language || 'lv';
const latvian = !/^en\b/i.test(language);
document.documentElement.lang = latvian ? 'lv' : 'en';

// Camunda brings its words while it draws, and keeps the keys of those that came too late. Here they are before it begins,
// where it looks for what it kept last time.
async function bringWords() {
  const place = `${document.querySelector('base').getAttribute('app-root')}/app/${application}/locales/`;
  const language = latvian ? 'lv' : 'en';
  try {
    const answer = await fetch(`${place}${language}.json?bust=${window.bust}`, { credentials: 'same-origin' });
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    kept[`${place}_locales_data_${language}_${window.bust}`] = JSON.stringify(await answer.json());
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch {
    // Then they come when they come.
  }
}

const names = {
  tasklist: latvian ? 'Uzdevumi' : 'Tasklist',
  cockpit: latvian ? 'Procesi' : 'Cockpit',
  admin: latvian ? 'Pārvaldība' : 'Admin'
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
// Days are written in the language that came last, which is the one to fall back to.
settings.locales = { availableLocales: ['lv', 'en'], fallbackLocale: latvian ? 'lv' : 'en' };
await bringWords();
if (latvian && settings.shortcuts) {
  settings.shortcuts = Object.fromEntries(
    Object.entries(settings.shortcuts).map(([id, shortcut]) => [
      id,
      { ...shortcut, description: shortcuts[id] || shortcut.description }
    ])
  );
}

export default settings;
