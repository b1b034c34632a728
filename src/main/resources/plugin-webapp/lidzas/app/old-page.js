// A page that nobody has looked at for long shows what was so then, and may be of an earlier release. It is opened anew when
// somebody comes back to it; what was typed is kept before, and filled in again.
import { keepNow } from './drafts.js';
import { get } from './server.js';

const LONG = 30 * 60 * 1000;

export function openOldPagesAnew(root) {
  let left;
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState === 'hidden') {
      left = Date.now();
      return;
    }
    if (!left || Date.now() - left < LONG) {
      return;
    }
    left = undefined;
    try {
      await keepNow();
      // Without a server, the old page is better than none.
      const answer = await get(root, '/api/drafts');
      if (answer.ok) {
        window.location.reload();
      }
    } catch {
      // Next time.
    }
  });
}
