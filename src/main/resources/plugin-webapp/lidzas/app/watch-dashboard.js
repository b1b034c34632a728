// How the work stands, first on Cockpit's first page: the figures of the catalogue, each with the list behind it.
import { ask, element } from './watched.js';

const number = (root, row) =>
  row.list
    ? element('a', { href: root + row.list, 'data-figure': row.figure, 'data-part': row.part }, row.number)
    : element('b', { 'data-figure': row.figure, 'data-part': row.part }, row.number);

const share = row =>
  row.share === null
    ? null
    : element('span', { class: 'lidzas-share', 'aria-hidden': 'true' }, element('i', { style: `width: ${row.share}%` }));

const line = (root, row) => element('li', {}, element('span', {}, row.name), number(root, row), share(row));

const panel = (root, { code, title, when, rows }) =>
  element(
    'section',
    { class: 'lidzas-panel', 'aria-labelledby': `lidzas-${code}` },
    element('h2', { id: `lidzas-${code}` }, title, when ? element('small', {}, ` ${when}`) : null),
    rows.length ? element('ul', {}, ...rows.map(row => line(root, row))) : element('p', {}, '–')
  );

/** The dashboard; nothing for whoever may not read the figures. */
export const watchDashboard = root => ({
  id: 'lidzas-dashboard',
  pluginPoint: 'cockpit.dashboard',
  priority: 20,
  render: node => {
    ask(root, '/api/reports/dashboard').then(
      found =>
        node.replaceChildren(
          element('div', { class: 'lidzas-dashboard' }, ...found.panels.map(each => panel(root, each)))
        ),
      () => node.replaceChildren()
    );
  },
  unmount: () => {}
});
