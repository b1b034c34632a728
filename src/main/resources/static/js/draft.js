// What is entered on the way survives a lost connection: it stays in this browser until it is stored, or until signing
// out.
(() => {
  const PREFIX = 'lidzas-draft:';
  const form = document.getElementById('outside-form');
  if (!form?.dataset.draft) {
    return;
  }
  const key = PREFIX + form.dataset.draft;
  const skipped = (field) => !field.name || field.type === 'hidden' || field.name === 'website';
  const ticked = (field) => field.type === 'checkbox' || field.type === 'radio';

  const keep = () => {
    const values = {};
    for (const field of form.elements) {
      if (skipped(field)) {
        continue;
      }
      if (ticked(field)) {
        (values[field.name] ||= []).push(...(field.checked ? [field.value] : []));
      } else {
        values[field.name] = [field.value];
      }
    }
    localStorage.setItem(key, JSON.stringify(values));
  };

  const fill = (values) => {
    for (const field of form.elements) {
      if (skipped(field) || !(field.name in values)) {
        continue;
      }
      if (ticked(field)) {
        field.checked = values[field.name].includes(field.value);
      } else {
        field.value = values[field.name][0];
      }
    }
  };

  const restore = () => {
    const kept = localStorage.getItem(key);
    if (!kept || document.getElementById('form-errors')) {
      return;
    }
    const values = JSON.parse(kept);
    fill(values);
    // An answer may show further fields, which come from the server, see early.js.
    form.addEventListener('htmx:afterSwap', () => fill(values), { once: true });
    const note = document.querySelector('.draft-note');
    if (note) {
      note.hidden = false;
    }
  };

  restore();
  form.addEventListener('input', keep);
  form.addEventListener('change', keep);
})();
