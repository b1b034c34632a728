// What was sent and taken is said in a sentence, with what comes next about the same person.
import { dayOf } from './moments.js';
import { say } from './notices.js';
import { whoIsKnown } from './names.js';
import { get, isOurs, write } from './server.js';
import { opening } from './task-address.js';

const latvian = document.documentElement.lang === 'lv';

// The next step may be a moment away: the process does its own work first.
const LOOKS = [0, 1500, 4000];
const CLOSES_WITHIN = 50;

const WORDS = latvian
  ? {
      ended: name => `Uzdevums „${name}” ir pabeigts`,
      begun: name => `Sākts: „${name}”`,
      next: 'Nākamais solis: ',
      due: day => `, termiņš ${day}`,
      waiting: 'Tagad gaidām atbildi: ',
      taken: name => `Uzdevums „${name}” ir jūsu.`,
      lost: name => `Uzdevums „${name}” nav jūsu: kāds to jau ir paņēmis vai pabeidzis.`,
      others: (name, who) => `Tālāk dara citi: „${name}” (${who})`,
      none: 'Par šo cilvēku jums citu uzdevumu pašlaik nav.'
    }
  : {
      ended: name => `The task “${name}” is done`,
      begun: name => `Begun: “${name}”`,
      next: 'Next step: ',
      due: day => `, due ${day}`,
      waiting: 'Now we wait for an answer: ',
      taken: name => `The task “${name}” is yours.`,
      lost: name => `The task “${name}” is not yours: somebody has taken or done it already.`,
      others: (name, who) => `Others go on: “${name}” (${who})`,
      none: 'There is no other task about this person for you now.'
    };

const pause = time => new Promise(over => setTimeout(over, time));

async function closed(selector) {
  for (let i = 0; i < CLOSES_WITHIN && document.querySelector(selector); i += 1) {
    await pause(100);
  }
}

// Whoever goes on has said so: the step is taken, its form opens to be filled in, and above it stands whose it is now.
async function takes(root, step) {
  const task = encodeURIComponent(step.task);
  await write(root, 'POST', `/uzdevumi/${task}/nemt`).catch(() => {});
  const answer = await get(root, `/camunda/api/engine/engine/default/task/${task}`).catch(() => undefined);
  return Boolean(answer?.ok) && isOurs((await answer.json()).assignee);
}

function link(root, step) {
  const shown = document.createElement('a');
  shown.textContent = step.name;
  shown.href = opening(step.task);
  if (!step.waiting) {
    shown.addEventListener('click', async event => {
      event.preventDefault();
      const taken = await takes(root, step);
      // What is said goes when another form opens; this is about the one that does.
      window.addEventListener(
        'hashchange',
        () => (taken ? say('green', WORDS.taken(step.name)) : say('red', WORDS.lost(step.name))),
        { once: true }
      );
      window.location.assign(shown.href);
    });
  }
  return shown;
}

function record(root, found) {
  const shown = document.createElement(found.href ? 'a' : 'span');
  if (found.href) {
    shown.href = root + found.href;
  }
  shown.textContent = found.title;
  return [': ', shown, `, ${found.reference}.`];
}

function next(root, found) {
  const step = found.steps.find(one => !one.waiting) ?? found.steps[0];
  const [others] = found.others;
  if (!step && !others) {
    return [WORDS.none];
  }
  const { due } = step ?? others;
  const by = due ? WORDS.due(dayOf(new Date(due))) : '';
  const end = by.endsWith('.') ? by : `${by}.`;
  return step
    ? [step.waiting ? WORDS.waiting : WORDS.next, link(root, step), end]
    : [WORDS.others(others.name, others.who), end];
}

async function tell(root, sentence, reference) {
  const note = say('green', `${sentence}.`);
  for (const time of LOOKS) {
    await pause(time);
    const answer = reference && note?.isConnected && (await get(root, `/api/tasks/next?reference=${encodeURIComponent(reference)}`));
    if (!answer?.ok || !note.isConnected) {
      return;
    }
    const found = await answer.json();
    const about = document.createElement('p');
    about.append(sentence, ...record(root, found));
    const then = document.createElement('p');
    then.append(...next(root, found));
    note.replaceChildren(about, then);
    if (found.steps.some(step => !step.waiting)) {
      return;
    }
  }
}

/** @param submit a form that was taken, as watchSubmits tells it */
export async function done(root, { task, body }) {
  if (task) {
    const name = document.querySelector('.task-card h2.task')?.textContent.trim();
    await tell(root, WORDS.ended(name), whoIsKnown(task)?.reference);
  } else {
    const name = document.querySelector('.modal-title')?.textContent.trim();
    await closed('.modal-body');
    await tell(root, WORDS.begun(name), body.businessKey);
  }
}
