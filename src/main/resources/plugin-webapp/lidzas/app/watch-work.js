// Open tasks by owner and age, in the place of Camunda's own, which asks for more than a manager may see.
import { ask, element, failed, moment, say, table } from './watched.js';

function owners(found) {
  return table(
    say('Pie kā uzdevumi stāv', 'Whose tasks they are'),
    [
      say('Kas', 'Who'),
      say('#Uzdevumi', '#Tasks'),
      say('#Nokavēti', '#Late'),
      say('#Šajā nedēļā', '#This week'),
      say('#Līdz mēnesim', '#Up to a month'),
      say('#Vecāki', '#Older')
    ],
    found.owners.map(owner => [
      owner.free ? say('neviens nav paņēmis', 'nobody has taken') : owner.name,
      String(owner.tasks),
      String(owner.late),
      String(owner.fresh),
      String(owner.weeks),
      String(owner.older)
    ])
  );
}

function kinds(found) {
  return table(
    say('Kādi uzdevumi', 'Which tasks'),
    [
      say('Uzdevums', 'Task'),
      say('Process', 'Process'),
      say('Ko gaida', 'Waits for'),
      say('#Uzdevumi', '#Tasks'),
      say('#Nokavēti', '#Late'),
      say('Vecākais kopš', 'The oldest since')
    ],
    found.kinds.map(kind => [
      kind.task,
      kind.process,
      kind.outside ? say('atbildi no ārpuses', 'an answer from outside') : say('mūs', 'us'),
      String(kind.tasks),
      String(kind.late),
      moment(kind.oldest)
    ])
  );
}

/** The page „Uzdevumi”. */
export const watchWork = root => ({
  id: 'lidzas-work',
  pluginPoint: 'cockpit.tasks.dashboard',
  priority: 20,
  render: node => {
    ask(root, '/api/monitoring/work').then(
      found => node.replaceChildren(element('div', { class: 'lidzas-page' }, owners(found), kinds(found))),
      () => failed(node)
    );
  },
  unmount: () => {}
});
