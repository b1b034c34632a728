// A record's card beside a form, in Tasklist and on pages of our own: what is typed stays, and the form can be used meanwhile.
// It stands in a shadow, so that neither side's styles or ids reach the other.
const latvian = document.documentElement.lang === 'lv';
const CLOSE = latvian ? 'Aizvērt' : 'Close';
const USUAL = 16;
const FAILED = latvian ? 'Kartīti neizdevās atvērt.' : 'The card could not be opened.';

let shown;

function close() {
  if (!shown) {
    return;
  }
  const { host, opener } = shown;
  shown = undefined;
  host.remove();
  document.body.classList.remove('lidzas-beside');
  opener.setAttribute('aria-expanded', 'false');
  if (opener.isConnected) {
    opener.focus();
  }
}

async function parts(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' }, credentials: 'same-origin', cache: 'no-store' });
  // Whoever is signed out is led to another page.
  if (!answer.ok || answer.redirected) {
    throw new Error();
  }
  return [...new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('link[rel=stylesheet], article')];
}

function failed() {
  const said = document.createElement('p');
  said.setAttribute('role', 'alert');
  said.textContent = FAILED;
  return [said];
}

function draw(found) {
  const dialog = document.createElement('dialog');
  dialog.className = 'beside';
  dialog.tabIndex = -1;
  // Where letters are smaller by a page's own measure, it has its own.
  const measure = parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (measure < USUAL) {
    dialog.style.zoom = USUAL / measure;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn small';
  button.textContent = CLOSE;
  button.addEventListener('click', close);
  const article = found.find(part => part.matches('article'));
  if (article) {
    dialog.setAttribute('aria-labelledby', article.getAttribute('aria-labelledby'));
  }
  dialog.append(button, ...found.filter(part => !part.matches('link')));
  // Another page would take what is typed away.
  dialog.querySelectorAll('a[href]:not([href^="tel:"], [href^="mailto:"])').forEach(link => {
    link.target = '_blank';
    link.rel = 'noopener';
  });
  dialog.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  });
  return dialog;
}

/** Opens what an address answers beside the page; or closes it, if the same opener has opened it. */
async function toggle(opener, address) {
  const isOpen = shown?.opener === opener;
  close();
  if (isOpen) {
    return;
  }
  const host = document.createElement('div');
  const own = { host, opener };
  shown = own;
  const found = await parts(address).catch(failed);
  if (shown !== own) {
    return;
  }
  const dialog = draw(found);
  host.attachShadow({ mode: 'open' }).append(...found.filter(part => part.matches('link')), dialog);
  document.body.append(host);
  document.body.classList.add('lidzas-beside');
  dialog.show();
  opener.setAttribute('aria-expanded', 'true');
  dialog.focus();
}

/** Makes a link to a card open it beside; with a key held it stays a link. */
export function opensBeside(link, address) {
  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('click', event => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      toggle(link, address);
    }
  });
}

export { close as closeBeside };

document.querySelectorAll('a[data-beside]').forEach(link => opensBeside(link, link.dataset.beside));
