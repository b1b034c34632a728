// Addresses inside Tasklist: the list stays as it is, another task or start form opens.
const place = () => {
  const [path, search] = (window.location.hash || '#/').split('?');
  return { path, parameters: new URLSearchParams(search || '') };
};

/** A parameter of the place that is open; null if it has none. */
export const parameter = name => place().parameters.get(name);

const at = (name, value) => {
  const { path, parameters } = place();
  parameters.delete('detailsTab');
  parameters.set(name, value);
  return `${path}?${parameters}`;
};

export const opening = task => at('task', task);

export const starting = process => at('processStart', process);

const shown = new Map();

window.addEventListener('hashchange', () =>
  shown.forEach((changed, node) => {
    if (node.isConnected) {
      changed();
    } else {
      shown.delete(node);
    }
  })
);

/** Calls for as long as this element is on the page. Tasklist draws its parts anew each time and takes none of them away by name. */
export const whenPlaceChanges = (node, changed) => shown.set(node, changed);
