// A long list of ticks is searched by a few letters: what is ticked stays in sight, and Enter ticks the only one that is left.
const bare = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

document.querySelectorAll('fieldset[data-find]').forEach(list => {
  const choices = [...list.querySelectorAll('label')];
  const search = document.createElement('input');
  search.type = 'search';
  search.autocomplete = 'off';
  search.placeholder = list.dataset.find;
  search.setAttribute('aria-label', list.dataset.find);
  list.querySelector('legend').after(search);

  const show = () => choices.forEach(choice => {
    choice.hidden = !choice.querySelector('input').checked && !bare(choice.textContent).includes(bare(search.value));
  });
  search.addEventListener('input', show);
  search.addEventListener('keydown', event => {
    if (event.key !== 'Enter') {
      return;
    }
    event.preventDefault();
    const left = choices.filter(choice => !choice.hidden && !choice.querySelector('input').checked);
    if (left.length === 1) {
      left[0].querySelector('input').click();
      search.value = '';
      show();
    }
  });
});
