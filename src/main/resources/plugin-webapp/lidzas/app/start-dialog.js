// A click beside the dialog that begins a process, or Esc, would throw away what was typed into it. What is typed is kept,
// but the dialog is not closed by an accident either.
import { openForm } from './drafts.js';

const DIALOG = '.modal';
const LIST = '.fjs-dropdownlist, .flatpickr-calendar.open, .lidzas-records:not([hidden])';

export function dialogStaysOpen() {
  document.addEventListener(
    'click',
    event => {
      if (event.target.matches?.(DIALOG) && openForm().hasText()) {
        event.stopPropagation();
        openForm().staysOpen();
      }
    },
    true
  );
  let listWasOpen = false;
  document.addEventListener(
    'keydown',
    event => {
      listWasOpen = event.key === 'Escape' && Boolean(document.querySelector(LIST));
    },
    true
  );
  // After the form's own parts have heard it and closed their lists, before the dialog does.
  document.body.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !document.querySelector(DIALOG)) {
      return;
    }
    if (openForm().hasText()) {
      event.stopPropagation();
      if (!listWasOpen) {
        openForm().staysOpen();
      }
    } else if (listWasOpen) {
      event.stopPropagation();
    }
  });
}
