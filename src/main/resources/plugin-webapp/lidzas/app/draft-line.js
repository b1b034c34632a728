// The quiet line above a form that says what became of what was typed.
const latvian = document.documentElement.lang === 'lv';

const WORDS = latvian
  ? {
      restored: when => `Atjaunots, ko rakstījāt ${when}.`,
      again: 'Sākt no jauna',
      emptied: 'Ierakstītais ir izmests.',
      back: 'Atsaukt',
      saved: when => `Melnraksts saglabāts ${when}.`,
      failed: 'Melnraksts nav saglabāts.',
      otherPage: when => `Šo veidlapu aizpildāt arī citā cilnē (${when}); paliek pēdējais ierakstītais.`,
      changed: 'Ieraksts pa šo laiku ir mainīts; pārskatiet, vai ierakstītais vēl der.',
      homeless: 'Veidlapa ir mainījusies. Tajā vairs nav vietas šim:',
      staysOpen: 'Ierakstītais ir saglabāts; logu aizver poga „Aizvērt”.',
      time: 'plkst. '
    }
  : {
      restored: when => `Restored what you typed ${when}.`,
      again: 'Start over',
      emptied: 'What you typed is discarded.',
      back: 'Undo',
      saved: when => `Draft saved ${when}.`,
      failed: 'Draft not saved.',
      otherPage: when => `You are filling in this form in another tab, too (${when}); what is typed last stays.`,
      changed: 'The record was changed meanwhile; check whether what you typed still fits.',
      homeless: 'The form has changed. It has no place any more for this:',
      staysOpen: 'What you typed is saved; the button “Close” closes this window.',
      time: 'at '
    };

/** "plkst. 14:05", on another day "25.11. plkst. 14:05" */
export function when(moment) {
  const then = new Date(moment);
  const two = number => String(number).padStart(2, '0');
  const time = `${WORDS.time}${two(then.getHours())}:${two(then.getMinutes())}`;
  return then.toDateString() === new Date().toDateString()
    ? time
    : `${two(then.getDate())}.${two(then.getMonth() + 1)}. ${time}`;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

export function draftLine(container) {
  const line = element('div', 'lidzas-draft', '');
  const said = element('div', 'lidzas-draft-said', '');
  said.setAttribute('role', 'status');
  // Said to the eyes only: it comes with every pause in typing.
  const quiet = element('div', 'lidzas-draft-quiet', '');
  const kept = element('div', 'lidzas-draft-kept', '');
  const words = element('div', 'lidzas-draft-line', '');
  words.append(said, quiet);
  line.append(words, kept);
  container.before(line);

  const say = (text, act, name) => {
    said.replaceChildren(text);
    if (act) {
      const button = element('button', 'btn btn-link btn-xs', name);
      button.type = 'button';
      button.addEventListener('click', act);
      said.append(' ', button);
    }
  };

  return {
    restored: (draft, recordChanged, startOver) => {
      const rest = [];
      if (recordChanged) {
        rest.push(element('p', '', WORDS.changed));
      }
      if (draft.homeless.length) {
        rest.push(element('p', '', WORDS.homeless), ...draft.homeless.map(text => element('pre', '', text)));
      }
      kept.replaceChildren(...rest);
      say(WORDS.restored(when(draft.savedAt)), startOver, WORDS.again);
    },
    emptied: undo => {
      kept.replaceChildren();
      quiet.replaceChildren();
      say(WORDS.emptied, undo, WORDS.back);
    },
    saved: (moment, otherPageAt) => {
      quiet.classList.remove('lidzas-draft-failed');
      if (otherPageAt) {
        quiet.textContent = WORDS.otherPage(when(otherPageAt));
      } else {
        quiet.textContent = moment ? WORDS.saved(when(moment)) : '';
      }
    },
    failed: () => {
      quiet.classList.add('lidzas-draft-failed');
      quiet.textContent = WORDS.failed;
    },
    clear: () => {
      said.replaceChildren();
      quiet.replaceChildren();
    },
    staysOpen: () => say(WORDS.staysOpen),
    remove: () => line.remove()
  };
}
