// Camunda's applications would show a sign-in form of their own. Ours is on a page of its own, and leads back to the
// task that was open.
const SOON = 5000;
const LEFT = 'lidzas-left';
const ENDED = 'beigusies';

export function signInAgain(application, root) {
  let place = window.location.hash;
  let signedOut = false;
  let leaving = false;

  const leave = () => {
    if (leaving) {
      return;
    }
    leaving = true;
    if (signedOut) {
      window.location.replace(`${root}/ieiet?izgajis`);
      return;
    }
    const now = Date.now();
    const again = now - Number(sessionStorage.getItem(LEFT)) < SOON;
    sessionStorage.setItem(LEFT, String(now));
    if (again) {
      // The server lets the page through but not its calls: asking once more would never end.
      window.location.replace(`${root}/ieiet`);
      return;
    }
    // The sign-in page says why it is shown.
    window.history.replaceState(null, '', `${window.location.pathname}?${ENDED}${place || '#/'}`);
    window.location.reload();
  };

  const look = () => {
    if (window.location.hash.startsWith('#/login')) {
      leave();
    } else {
      place = window.location.hash;
    }
  };

  document.addEventListener(
    'click',
    event => {
      signedOut = signedOut || Boolean(event.target.closest && event.target.closest('.account .logout'));
    },
    true
  );
  if (window.location.search) {
    window.history.replaceState(null, '', window.location.pathname + window.location.hash);
  }
  window.addEventListener('hashchange', look);
  if (place.startsWith('#/login')) {
    // Signed in, but with the address of the sign-in form.
    place = '#/';
    window.history.replaceState(null, '', place);
  }

  return { id: 'sign-in', pluginPoint: `${application}.login`, priority: 1000, render: leave };
}
