// The menu behind the house knows the vendor's applications by the vendor's names. It leads to our own pages, too, and calls
// each as they do. Which are open to the reader, the server says.
import { menu as ours } from './menu.js';

const WORDS =
  document.documentElement.lang === 'lv'
    ? { tasklist: 'Uzdevumi', cockpit: 'Procesi', admin: 'Lietotāji', menu: 'Uz citām lapām' }
    : { tasklist: 'Tasks', cockpit: 'Processes', admin: 'Users', menu: 'To other pages' };

const OURS = ['/', '/parskati'];

function way(root, { path, name }) {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  entry.className = 'lidzas-way';
  link.href = root + path;
  link.textContent = name;
  entry.append(link);
  return entry;
}

export function waysBack(root) {
  const draw = () => {
    const menu = document.querySelector('.app-switch > .dropdown-menu');
    if (!menu) {
      return;
    }
    const toggle = menu.parentElement.querySelector('.dropdown-toggle');
    if (toggle.getAttribute('aria-label') !== WORDS.menu) {
      toggle.setAttribute('aria-label', WORDS.menu);
      toggle.title = WORDS.menu;
    }
    if (!menu.querySelector('.lidzas-way')) {
      menu.prepend(...ours.filter(({ path }) => OURS.includes(path)).map(entry => way(root, entry)));
    }
    ['tasklist', 'cockpit', 'admin'].forEach(application => {
      const link = menu.querySelector(`:scope > .${application} > a`);
      if (link && link.textContent.trim() !== WORDS[application]) {
        link.textContent = WORDS[application];
      }
    });
  };
  draw();
  new MutationObserver(draw).observe(document.querySelector('[cam-widget-header]') ?? document.body, {
    subtree: true,
    childList: true
  });
}
