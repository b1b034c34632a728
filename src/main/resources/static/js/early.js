// What was typed or chosen before the page was ready, or restored since, is answered like what comes after it.
document.addEventListener('DOMContentLoaded', () => {
  const asItCame = {
    'checkbox': field => field.checked === field.defaultChecked,
    'radio': field => field.checked === field.defaultChecked,
    'select-one': field => field.selectedIndex === Math.max(0, [...field.options].findIndex(option => option.defaultSelected)),
    'hidden': () => true,
    'file': () => true,
  };
  const changed = field => field.type in asItCame ? !asItCame[field.type](field) : field.value !== field.defaultValue;

  document.querySelectorAll('input[type=search][hx-get]').forEach(search => {
    if (changed(search)) {
      search.dispatchEvent(new Event('search'));
    }
  });
  document.querySelectorAll('form [hx-post]').forEach(part => {
    [...part.querySelectorAll('input, select, textarea')].find(changed)?.dispatchEvent(new Event('change', { bubbles: true }));
  });
});
