// A form that one goes back to is the one that was opened before, so that what it stored is not stored twice.
(() => {
  const field = document.querySelector('input[name="atvere"]');
  if (!field) {
    return;
  }
  const [navigation] = performance.getEntriesByType('navigation');
  const kept = history.state?.opening;
  if (kept && navigation?.type === 'back_forward') {
    field.value = kept;
  } else {
    history.replaceState({ opening: field.value }, '');
  }
})();
