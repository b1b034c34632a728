// Everybody came: marks the first choice of each, and keeps whatever else was entered.
document.querySelector('[data-everybody]')?.addEventListener('click', event => {
  event.preventDefault();
  document.querySelectorAll('.picks').forEach(choices => {
    choices.querySelector('input').checked = true;
  });
});
