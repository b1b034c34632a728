// The menu of the account is called as on our own pages, and leads to the account there: Tasklist's would lead to the first page.
const WORDS =
  document.documentElement.lang === 'lv' ? { menu: 'Konts', own: 'Mans konts' } : { menu: 'Account', own: 'My account' };

function say(text, words) {
  if (text?.nodeType === Node.TEXT_NODE && text.data.trim() !== words) {
    text.data = ` ${words}`;
  }
}

export function ourAccount(root) {
  new MutationObserver(() => {
    const toggle = document.querySelector('.account > .dropdown-toggle');
    const own = document.querySelector('.account .profile a');
    const name = toggle?.lastChild?.data?.trim();
    if (name && name !== WORDS.menu) {
      toggle.title = name;
    }
    say(toggle?.lastChild, WORDS.menu);
    say(own?.lastChild, WORDS.own);
    if (own && own.getAttribute('href') !== `${root}/konts`) {
      own.setAttribute('href', `${root}/konts`);
    }
  }).observe(document.querySelector('[cam-widget-header]') ?? document.body, { subtree: true, childList: true, characterData: true });
}
