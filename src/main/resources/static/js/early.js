// What was typed or chosen before the page was ready, or restored since, is answered like what comes after it; and what is typed
// while a part of a form is drawn anew stays.
const named = part => [...part.querySelectorAll('input, select, textarea')]
  .filter(field => field.name && field.type !== 'hidden' && field.type !== 'file');
const ticked = field => field.type === 'checkbox' || field.type === 'radio';

document.addEventListener('DOMContentLoaded', () => {
  const asItCame = field => ticked(field)
    ? field.checked === field.defaultChecked
    : field.type === 'select-one'
      ? field.selectedIndex === Math.max(0, [...field.options].findIndex(option => option.defaultSelected))
      : field.value === field.defaultValue;

  document.querySelectorAll('input[type=search][hx-get]').forEach(search => {
    if (!asItCame(search)) {
      search.dispatchEvent(new Event('search'));
    }
  });
  document.querySelectorAll('form [hx-post]').forEach(part => {
    named(part).find(field => !asItCame(field))?.dispatchEvent(new Event('change', { bubbles: true }));
  });
});

const held = new WeakMap();
const place = field => ticked(field) ? `${field.name}=${field.value}` : field.name;

document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  held.set(detail.target, new Map(named(detail.target).map(field => [place(field), ticked(field) ? field.checked : field.value])));
});

document.addEventListener('htmx:afterSwap', ({ detail }) => {
  const before = held.get(detail.target);
  named(detail.target).filter(field => before?.has(place(field))).forEach(field => {
    const typed = before.get(place(field));
    if (ticked(field)) {
      field.checked = typed;
    } else if (!field.options || [...field.options].some(option => option.value === typed)) {
      field.value = typed;
    }
  });
});
