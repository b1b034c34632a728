// Tasklist keeps the form that is being filled in, with all that is known of the person, in the browser's store, where
// it would wait for whoever uses this browser next. Nothing of it is stored here: the server keeps drafts.
(() => {
  const isForm = (store, key) => store === window.localStorage && /^cam(unda-f|F)orm:/.test(String(key));
  const { getItem, setItem, removeItem } = Storage.prototype;

  Object.keys(window.localStorage)
    .filter(key => isForm(window.localStorage, key))
    .forEach(key => removeItem.call(window.localStorage, key));

  Storage.prototype.getItem = function (key) {
    return isForm(this, key) ? null : getItem.call(this, key);
  };
  Storage.prototype.setItem = function (key, value) {
    if (isForm(this, key)) {
      // Somebody has pressed "Save".
      window.dispatchEvent(new Event('lidzas-save'));
    } else {
      setItem.call(this, key, value);
    }
  };
})();
