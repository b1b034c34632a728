// Signing out waits until what was typed last is kept, but not for a server that does not answer.
import { keepNow } from './drafts.js';

const PATIENCE = 5000;

export function signOutKeeps() {
  let isKept = false;
  document.addEventListener(
    'click',
    event => {
      const link = event.target.closest?.('.account .logout a');
      if (!link || isKept) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const signOut = () => {
        isKept = true;
        link.click();
        isKept = false;
      };
      Promise.race([keepNow(), new Promise(done => setTimeout(done, PATIENCE))]).then(signOut, signOut);
    },
    true
  );
}
