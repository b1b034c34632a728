// What is ours on the screens of Camunda's applications.
import { card, personOfTask } from './names.js';
import { signInAgain } from './session.js';
import { shutDoors } from './shut-doors.js';
import { speakLatvian } from './words.js';

const base = document.querySelector('base');
const application = base.getAttribute('app-name');
const root = base.getAttribute('app-root').replace(/\/camunda$/, '');
const latvian = document.documentElement.lang === 'lv';

const parts = [signInAgain(application, root)];

if (application === 'tasklist') {
  shutDoors();
  if (latvian) {
    speakLatvian();
  }
  parts.push(
    {
      id: 'people',
      pluginPoint: 'tasklist.navbar.action',
      priority: 1000,
      render: node => {
        const link = document.createElement('a');
        link.href = `${root}/personas`;
        link.className = 'lidzas-people';
        const icon = document.createElement('span');
        icon.className = 'glyphicon glyphicon-user';
        link.append(icon, latvian ? ' Personas' : ' People');
        node.append(link);
      }
    },
    card(root),
    personOfTask(root)
  );
}

export default parts;
