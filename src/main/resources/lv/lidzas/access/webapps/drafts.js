// Tasklist keeps the form that is being filled in, with all that is known of the person, in the browser's store, where
// it would wait for whoever uses this browser next. Here such drafts live as long as the page and its session.
(() => {
  const isDraft = (store, key) => store === window.localStorage && /^cam(unda-f|F)orm:/.test(String(key));
  // One key for every start form: what was begun for one person would fill the form of the next.
  const isStartForm = key => String(key) === 'camunda-form:undefined';
  const { getItem, setItem, removeItem } = Storage.prototype;
  const drafts = new Map();

  Object.keys(window.localStorage)
    .filter(key => isDraft(window.localStorage, key))
    .forEach(key => removeItem.call(window.localStorage, key));

  Storage.prototype.getItem = function (key) {
    return isDraft(this, key) ? drafts.get(String(key)) ?? null : getItem.call(this, key);
  };
  Storage.prototype.setItem = function (key, value) {
    if (!isDraft(this, key)) {
      setItem.call(this, key, value);
    } else if (!isStartForm(key)) {
      drafts.set(String(key), String(value));
    }
  };
  Storage.prototype.removeItem = function (key) {
    if (isDraft(this, key)) {
      drafts.delete(String(key));
    } else {
      removeItem.call(this, key);
    }
  };
  window.addEventListener('hashchange', () => {
    if (window.location.hash.startsWith('#/login')) {
      drafts.clear();
    }
  });
})();
