// The form that is open in Tasklist. Tasklist hands it to nobody; what drew it, Preact, keeps the drawing at its element,
// and form-js gives itself to every part of it.
import { parameter } from './task-address.js';

const DEEPEST = 20;

function formOf(container) {
  let drawn = [container.__k];
  for (let depth = 0; depth < DEEPEST && drawn.length; depth += 1) {
    const context = drawn.find(part => typeof part?.props?.value?.getService === 'function');
    if (context) {
      return context.props.value.getService('form');
    }
    drawn = drawn.flatMap(part => part?.__k || []);
  }
  return undefined;
}

function place(container) {
  if (container.closest('.modal')) {
    const process = parameter('processStart');
    return process && `processes/${encodeURIComponent(process)}`;
  }
  const task = parameter('task');
  return task && `tasks/${encodeURIComponent(task)}`;
}

/**
 * Tells when a form is drawn, and when it is gone from the page.
 *
 * @param opened is given the form's element, the form, undefined if it cannot be found, and its place; gives back what is
 *   to be done when it is gone
 */
export function watchForms(opened) {
  let current;
  let leave = () => {};
  new MutationObserver(() => {
    // The dialog that begins a process lies over the form of a task.
    const drawn = document.querySelector('.modal .fjs-container form') || document.querySelector('.fjs-container form');
    const container = drawn?.closest('.fjs-container');
    if (container === current) {
      return;
    }
    current = container;
    leave();
    leave = () => {};
    const where = container && place(container);
    if (where) {
      leave = opened(container, formOf(container), where);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

/** The number of a record, as a field holds it in which one is chosen. */
export const NUMBER = /^[A-Z]-\d{4}-\d{6,}$/i;

/** The fields that somebody may fill in, each with the path of its value. */
function fields(schema) {
  const found = [];
  const collect = (components, group) =>
    (components || []).forEach(component => {
      if (component.type === 'group') {
        collect(component.components, component.path || group);
      } else if (component.key && component.type !== 'expression' && component.readonly !== true && component.disabled !== true) {
        found.push({ path: group ? [group, component.key] : [component.key], chooses: Boolean(component.properties?.record) });
      }
    });
  collect(schema.components, undefined);
  return found;
}

/** The component with this key, in whatever group; undefined if there is none. */
export function componentOf(schema, key) {
  for (const component of schema.components || []) {
    const found = component.type === 'group' ? componentOf(component, key) : component.key === key && component;
    if (found) {
      return found;
    }
  }
  return undefined;
}

const at = (values, path) => path.reduce((part, key) => part?.[key], values);

function put(values, path, value) {
  const around = path.length === 1 ? values : (values[path[0]] = { ...values[path[0]] });
  around[path[path.length - 1]] = value;
}

const isNested = value => value !== null && typeof value === 'object' && !Array.isArray(value);
const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What was typed: every field that differs from what the form showed first, nested as the form is. */
export function typed(state, shown) {
  const changed = {};
  fields(state.schema).forEach(({ path, chooses }) => {
    const value = at(state.data, path);
    // Half a name that somebody looks for is not kept.
    if (!same(value, at(shown, path)) && !(chooses && value && !NUMBER.test(value))) {
      put(changed, path, value ?? null);
    }
  });
  return changed;
}

/** Values with others laid over them, nested as the form is. */
export const over = (values, newer) =>
  Object.fromEntries(
    Object.entries({ ...values, ...newer }).map(([key, value]) => [
      key,
      isNested(value) && isNested(values?.[key]) ? over(values[key], newer[key]) : value
    ])
  );

/** Fills values into a form, as far as it has the fields. */
export function fillIn(form, values) {
  const { schema, data } = form._getState();
  const filled = JSON.parse(JSON.stringify(data));
  fields(schema).forEach(({ path }) => {
    const value = at(values, path);
    if (value !== undefined) {
      put(filled, path, value);
    }
  });
  form._setState({ data: filled, errors: {} });
}

/** The values of a form, and what the server wrote into it about its own version and that of the record. */
export function stateOf(form) {
  return form._getState();
}
