// Camunda draws radio buttons that do not know of each other: arrow keys do nothing, each is a stop of Tab, and nobody is told
// what is asked. They become one group, called by its label; ticks likewise.
const FIELDS = '.fjs-form-field-radio, .fjs-form-field-checklist';

function group(field) {
  const label = field.querySelector(':scope > .fjs-form-field-label:not([for])');
  const inputs = [...field.querySelectorAll('input[type=radio], input[type=checkbox]')];
  if (!label || !inputs.length) {
    return;
  }
  const name = inputs[0].id.replace(/-\d+$/, '');
  if (label.id !== `${name}-asked`) {
    label.id = `${name}-asked`;
    field.setAttribute('role', field.matches('.fjs-form-field-radio') ? 'radiogroup' : 'group');
    field.setAttribute('aria-labelledby', label.id);
  }
  inputs.filter(input => input.type === 'radio' && input.name !== name).forEach(input => {
    input.name = name;
  });
}

export function groupChoices() {
  new MutationObserver(() => document.querySelectorAll(FIELDS).forEach(group)).observe(document.body, {
    childList: true,
    subtree: true
  });
}
