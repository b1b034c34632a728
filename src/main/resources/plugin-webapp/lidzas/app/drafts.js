// What is typed into a form is sent to the server in each pause, and filled in again when the form is opened again.
import { draftLine } from './draft-line.js';
import { discard, draft, save } from './draft-server.js';
import { fillIn, over, stateOf, typed, watchForms } from './opened-form.js';

const PAUSE = 700;
const TRY_AGAIN = 5000;
const LOOK = 200;

// Which of the colleague's open pages this is.
const page = [...crypto.getRandomValues(new Uint32Array(4))].map(part => part.toString(16).padStart(8, '0')).join('');

// What is on its way to the server, of this form or of the one before. Whoever reads a draft waits for it: a form that is
// closed and opened again at once would otherwise be asked for before it is kept.
let sending = Promise.resolve();

const NONE = { hasText: () => false, staysOpen: () => {}, keepNow: () => sending };
let current = NONE;

/** The form that is open now: whether something is typed into it, and a way to say that it stays open. */
export const openForm = () => current;

/** Sends what is typed so far at once; done when it is kept, or was not taken. */
export const keepNow = () => current.keepNow();

/** Heard when what is kept of some form has changed and the form is open no more. */
export const LEFT = 'lidzas-draft-left';

const isEmpty = values => Object.keys(values).length === 0;
const copy = values => JSON.parse(JSON.stringify(values ?? {}));

function keep(root, container, form, place) {
  const line = draftLine(container);
  if (!form) {
    line.failed();
    return () => line.remove();
  }

  const shown = copy(stateOf(form).initialData);
  const now = () => typed(stateOf(form), shown);
  let known = '{}';
  let seenAt = null;
  let isRead = false;
  let isGone = false;
  let isBeingSubmitted = false;
  let timer;
  let reading;

  const later = (work, pause) => {
    clearTimeout(timer);
    timer = isGone ? undefined : setTimeout(work, pause);
  };

  const send = async (values, closing) => {
    const subjectRevision = stateOf(form).data.subjectRevision ?? null;
    try {
      const answer = await save(root, place, { page, seenAt, subjectRevision, values }, closing);
      if (answer.ok) {
        const { savedAt, otherPageAt } = await answer.json();
        seenAt = isEmpty(values) ? null : savedAt;
        line.saved(seenAt, otherPageAt);
        return;
      }
      failed(answer);
    } catch (failure) {
      failed(failure);
    }
  };

  const failed = (failure, again = () => flush()) => {
    // Not when the task is over: there is nothing to keep any more.
    if (failure?.status !== 404) {
      known = undefined;
      line.failed();
      later(again, TRY_AGAIN);
    }
  };

  const flush = closing => {
    clearTimeout(timer);
    // What was kept before is not written over unseen.
    if (!isRead || isBeingSubmitted) {
      return;
    }
    const values = now();
    const text = JSON.stringify(values);
    if (text !== known) {
      known = text;
      sending = closing ? send(values, true) : sending.then(() => send(values, false));
    }
  };

  const changed = () => {
    isBeingSubmitted = false;
    later(() => flush(), PAUSE);
  };

  const submitted = ({ errors }) => {
    if (errors && !isEmpty(errors)) {
      return;
    }
    // It is sent for good: no draft is to come after it, unless it is refused.
    isBeingSubmitted = true;
    const dialog = container.closest('.modal-content');
    const button = dialog
      ? dialog.querySelector('.modal-footer .btn-primary')
      : container.closest('[cam-tasklist-form]')?.querySelector('.form-actions .btn-primary');
    const look = () => {
      if (button?.disabled) {
        later(look, LOOK);
      } else {
        isBeingSubmitted = false;
        flush();
      }
    };
    later(look, LOOK);
  };

  const startOver = () => {
    const dropped = now();
    fillIn(form, shown);
    clearTimeout(timer);
    known = '{}';
    seenAt = null;
    sending = sending.then(() => discard(root, place)).then(answer => answer.ok || line.failed(), () => line.failed());
    line.emptied(() => {
      fillIn(form, dropped);
      line.clear();
      flush();
    });
  };

  // A text field tells the form what was typed after a moment, or when it hears that it is left; it is not really left here.
  const tellTheForm = () => {
    const field = document.activeElement;
    if (container.contains(field) && field.matches('input, textarea')) {
      field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    }
  };

  const restore = found => {
    if (isGone) {
      return found;
    }
    isRead = true;
    seenAt = found.savedAt;
    if (!found.values) {
      flush();
      return found;
    }
    // What was typed before the answer came is newer, the last letters included that the field has not told yet: filled in
    // anew, it would be empty before it tells them.
    tellTheForm();
    const newer = now();
    fillIn(form, found.values);
    known = JSON.stringify(now());
    fillIn(form, newer);
    const revision = stateOf(form).data.subjectRevision;
    line.restored(found, found.subjectRevision && revision && found.subjectRevision !== revision, startOver);
    return found;
  };

  const read = () => {
    reading = sending.then(() => draft(root, place)).then(restore, failure => failed(failure, read));
  };

  // Left before the answer came: what was kept before and is not typed anew stays.
  const sendUnread = () => {
    const newer = now();
    if (isBeingSubmitted || isEmpty(newer)) {
      return;
    }
    sending = reading.then(found => {
      if (found) {
        seenAt = found.savedAt;
        return send(over(found.values, newer), false);
      }
    });
  };

  const turned = () => flush(document.visibilityState === 'hidden');
  // A field tells the form what was typed after a moment, or when it is left.
  const leaveField = () => {
    if (container.contains(document.activeElement)) {
      document.activeElement.blur();
    }
  };
  const closing = () => {
    leaveField();
    flush(true);
  };
  const keepNow = async () => {
    leaveField();
    await reading;
    flush();
    await sending;
  };
  const asked = () => {
    isBeingSubmitted = false;
    flush();
  };

  form.on('changed', changed);
  form.on('submit', submitted);
  document.addEventListener('visibilitychange', turned);
  window.addEventListener('pagehide', closing);
  window.addEventListener('lidzas-save', asked);
  current = { hasText: () => !isEmpty(now()), staysOpen: () => line.staysOpen(), keepNow };
  read();

  return () => {
    if (isRead) {
      flush();
    } else {
      sendUnread();
    }
    isGone = true;
    clearTimeout(timer);
    if (isBeingSubmitted && place.startsWith('processes/')) {
      // What was on its way when the form was taken is no draft of the next one.
      sending = sending.then(() => discard(root, place)).catch(() => {});
    }
    sending.then(() => window.dispatchEvent(new Event(LEFT)));
    form.off('changed', changed);
    form.off('submit', submitted);
    document.removeEventListener('visibilitychange', turned);
    window.removeEventListener('pagehide', closing);
    window.removeEventListener('lidzas-save', asked);
    current = NONE;
    line.remove();
  };
}

export function keepDrafts(root) {
  watchForms((container, form, place) => keep(root, container, form, place));
}
