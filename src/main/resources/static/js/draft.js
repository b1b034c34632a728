// What is entered on the way survives a lost connection: it stays in this browser until it is stored, or until signing out.
(() => {
  const PREFIX = 'lidzas-draft:';
  const form = document.querySelector('form[data-draft]');
  if (!form) {
    return;
  }
  const key = PREFIX + form.dataset.draft;
  const skipped = (field) => !field.name || field.type === 'hidden' || field.name === 'website';

  const keep = () => {
    const values = {};
    for (const field of form.elements) {
      if (skipped(field)) {
        continue;
      }
      if (field.type === 'checkbox' || field.type === 'radio') {
        (values[field.name] ||= []).push(...(field.checked ? [field.value] : []));
      } else {
        values[field.name] = [field.value];
      }
    }
    localStorage.setItem(key, JSON.stringify(values));
  };

  const restore = () => {
    const kept = localStorage.getItem(key);
    if (!kept || document.getElementById('form-errors')) {
      return;
    }
    const values = JSON.parse(kept);
    for (const field of form.elements) {
      if (skipped(field) || !(field.name in values)) {
        continue;
      }
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = values[field.name].includes(field.value);
      } else {
        field.value = values[field.name][0];
      }
    }
    document.querySelector('.draft-note').hidden = false;
  };

  restore();
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
})();
