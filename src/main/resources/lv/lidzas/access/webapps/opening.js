// The list is opened as this colleague left it; where nothing waits there, at the first one where something does.
(opening => {
  const [path, search] = (window.location.hash || '#/').split('?');
  if (path !== '#/') {
    return;
  }
  const parameters = new URLSearchParams(search || '');
  Object.entries(opening).forEach(([name, value]) => {
    if (value && !parameters.has(name)) {
      parameters.set(name, value);
    }
  });
  window.history.replaceState(null, '', `#/?${parameters}`);
})($OPENING);
