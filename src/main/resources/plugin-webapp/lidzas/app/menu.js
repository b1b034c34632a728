// The menu of our own pages, as the server tells it of this reader: what may be opened, in its order, by its name there.
const latvian = document.documentElement.lang === 'lv';

export const menu = JSON.parse(document.querySelector('base').getAttribute('lidzas-menu') ?? '[]').map(({ path, lv, en }) => ({
  path,
  name: latvian ? lv : en
}));

const FIRST = 1000;
const HERE = /^\/camunda\/app\/tasklist\//;

/** The links in Tasklist's navigation bar. */
export const links = root =>
  menu.map(({ path, name }, place) => ({
    id: `way-${place}`,
    pluginPoint: 'tasklist.navbar.action',
    priority: FIRST - place,
    render: node => {
      const link = document.createElement('a');
      link.href = root + path;
      link.className = 'lidzas-way';
      link.textContent = name;
      if (HERE.test(path)) {
        link.setAttribute('aria-current', 'page');
      }
      node.append(link);
    }
  }));
