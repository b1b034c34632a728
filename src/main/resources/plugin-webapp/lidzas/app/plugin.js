// What is ours on the screens of Camunda's applications.
import { ourAccount } from './account.js';
import { watchSubmits } from './answers.js';
import { groupChoices } from './choice-groups.js';
import { readDays } from './days.js';
import { sayDeed } from './deed.js';
import { draftOverview } from './draft-overview.js';
import { done } from './done.js';
import { keepDrafts } from './drafts.js';
import { cockpitInLatvian } from './cockpit-words.js';
import { card, personOfTask } from './names.js';
import { handOver } from './hand-over.js';
import { sayDays } from './moments.js';
import { knowPersons } from './known-person.js';
import { nameButtons } from './labels.js';
import { links } from './menu.js';
import { takeNotices } from './notices.js';
import { openOldPagesAnew } from './old-page.js';
import { bringTaskIntoView } from './phone.js';
import { offerRecords } from './record-choice.js';
import { markRefusals, refused } from './refused.js';
import { sayRefusals } from './refusals.js';
import { sideCard } from './side-card.js';
import { signInAgain } from './session.js';
import { shutDoors } from './shut-doors.js';
import { signOutKeeps } from './sign-out.js';
import { dialogStaysOpen } from './start-dialog.js';
import { steadyClicks } from './steady-clicks.js';
import { taskSearch } from './task-search.js';
import { rememberView } from './view.js';
import { watchDashboard } from './watch-dashboard.js';
import { watchDefinition } from './watch-definition.js';
import { colourDefinition, colourInstance } from './watch-diagram.js';
import { watchInstance } from './watch-instance.js';
import { watchWork } from './watch-work.js';
import { waysBack } from './ways-back.js';
import { speakLatvian } from './words.js';

const base = document.querySelector('base');
const application = base.getAttribute('app-name');
const root = base.getAttribute('app-root').replace(/\/camunda$/, '');
const latvian = document.documentElement.lang === 'lv';

const parts = [signInAgain(application, root)];

if (application === 'tasklist') {
  shutDoors();
  steadyClicks();
  readDays();
  groupChoices();
  keepDrafts(root);
  offerRecords(root);
  knowPersons(root);
  dialogStaysOpen();
  sayDeed();
  signOutKeeps();
  markRefusals(root);
  rememberView(root);
  ourAccount(root);
  nameButtons();
  openOldPagesAnew(root);
  watchSubmits(submit => (submit.ok ? done(root, submit) : refused(submit.body)));
  if (latvian) {
    speakLatvian();
  }
  parts.push(
    ...links(root),
    card(root),
    personOfTask(root),
    sideCard(root),
    handOver(root),
    draftOverview(root),
    taskSearch(root),
    {
      id: 'notices',
      pluginPoint: 'tasklist.list',
      priority: 0,
      // The list is drawn with the page, before any task.
      render: node => {
        takeNotices(root);
        sayDays();
        bringTaskIntoView(node);
      }
    }
  );
}

if (application === 'cockpit') {
  sayRefusals();
  waysBack(root);
  if (latvian) {
    cockpitInLatvian();
  }
  parts.push(
    watchDashboard(root),
    watchDefinition(root),
    colourDefinition(root),
    colourInstance(root),
    watchInstance(root),
    watchWork(root)
  );
}

export default parts;
