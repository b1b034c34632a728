// Our own addresses, asked for the signed-in colleague. With what is read comes what is needed to write: a token, and for
// whom this page was opened.
const SIGNED_OUT = 401;
const SOMEBODY_ELSE = 409;

let token;
let user;

/** A request that changes nothing. */
export const get = (root, path) => ask(root, 'GET', path);

// Answers are in the language of this page, which is the browser's. The choice of our own pages is kept in a cookie, and may be another.
function ask(root, method, path, body, closing) {
  const language = document.documentElement.lang === 'lv' ? 'lv' : 'en';
  return fetch(`${root}${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
    method,
    credentials: 'same-origin',
    cache: 'no-store',
    keepalive: Boolean(closing),
    headers: {
      Accept: 'application/json',
      ...(body && { 'Content-Type': 'application/json' }),
      ...(method !== 'GET' && { 'X-LIDZAS-CSRF': token, 'X-LIDZAS-USER': user })
    },
    body: body && JSON.stringify(body)
  });
}

// Over the sign-in page and back to this place, where what was sent last is filled in again. What somebody else has left on
// this page is not the next one's.
function leave() {
  window.history.replaceState(null, '', `${window.location.pathname}?beigusies${window.location.hash}`);
  window.location.reload();
  return new Promise(() => {});
}

/** @return what the address answers, with {@code token} and {@code user} in it */
export async function read(root, path) {
  const answer = await get(root, path);
  if (!answer.ok) {
    throw Object.assign(new Error(), { status: answer.status });
  }
  const found = await answer.json();
  if (user && user !== found.user) {
    return leave();
  }
  ({ token, user } = found);
  return found;
}

/** Whether this account is the one for whom the page was opened. */
export const isOurs = account => Boolean(user) && account === user;

/** @param closing whether the page is about to go, so that the browser sends it nevertheless */
export async function write(root, method, path, body, closing) {
  let answer = await ask(root, method, path, body, closing);
  if (answer.status === SIGNED_OUT && !closing) {
    // Perhaps only the token is old, because of another sign-in in another tab.
    const isSignedIn = await read(root, '/api/drafts').then(
      () => true,
      failure => failure.status !== SIGNED_OUT
    );
    answer = isSignedIn ? await ask(root, method, path, body) : await leave();
  }
  return answer.status === SOMEBODY_ELSE ? leave() : answer;
}
