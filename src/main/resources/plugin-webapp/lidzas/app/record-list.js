// A list of records below a field of text, by the pattern of a combobox: arrows go through it, Enter chooses, Esc closes it.
const latvian = document.documentElement.lang === 'lv';

const WORDS = latvian
  ? { found: count => (count === 1 ? 'Atrasts 1 ieraksts.' : `Atrasti ieraksti: ${count}.`), none: 'Nekas nav atrasts.' }
  : { found: count => (count === 1 ? '1 record found.' : `${count} records found.`), none: 'Nothing was found.' };

function option(id, record, index) {
  const item = document.createElement('li');
  item.id = `${id}-${index}`;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  const title = document.createElement('strong');
  title.textContent = record.title;
  item.append(title, ` ${[record.reference, record.detail].filter(Boolean).join(', ')}`);
  if (record.sign) {
    item.append(' ', record.sign);
  }
  return item;
}

/**
 * @param choose is given the record that is chosen
 * @param id of the list's element, one of its kind on the page
 */
export function recordList(choose, id = 'lidzas-records') {
  const list = document.createElement('ul');
  list.id = id;
  list.className = 'lidzas-records';
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  const said = document.createElement('div');
  said.className = 'lidzas-chosen';
  said.setAttribute('role', 'status');

  let input;
  let records = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input?.setAttribute('aria-expanded', 'false');
    input?.removeAttribute('aria-activedescendant');
  };

  const take = index => {
    const record = records[index];
    close();
    choose(record);
  };

  const move = to => {
    active = (to + records.length) % records.length;
    [...list.children].forEach((item, index) => item.setAttribute('aria-selected', String(index === active)));
    list.children[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', list.children[active].id);
  };

  // The field keeps the focus.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const item = event.target.closest('li');
    if (item) {
      take([...list.children].indexOf(item));
    }
  });

  return {
    /** Stands below this field; the form may have drawn it anew. */
    at: field => {
      input = field;
      const group = field.closest('.fjs-form-field, .lidzas-search');
      if (list.parentNode !== group) {
        group.append(list, said);
        list.setAttribute('aria-label', group.querySelector('label')?.textContent || '');
      }
      field.setAttribute('role', 'combobox');
      field.setAttribute('aria-autocomplete', 'list');
      field.setAttribute('aria-controls', id);
      field.setAttribute('aria-expanded', String(!list.hidden));
      field.autocomplete = 'off';
    },
    show: found => {
      records = found;
      active = -1;
      list.replaceChildren(...found.map((record, index) => option(id, record, index)));
      list.hidden = !found.length;
      input.setAttribute('aria-expanded', String(!list.hidden));
      input.removeAttribute('aria-activedescendant');
      said.textContent = found.length ? WORDS.found(found.length) : WORDS.none;
    },
    say: text => {
      said.textContent = text;
    },
    close,
    /** @return whether the key was meant for the list */
    key: name => {
      if (list.hidden) {
        return false;
      }
      if (name === 'ArrowDown') {
        move(active + 1);
      } else if (name === 'ArrowUp') {
        move(active < 0 ? records.length - 1 : active - 1);
      } else if (name === 'Enter' && active >= 0) {
        take(active);
      } else if (name === 'Escape') {
        close();
      } else {
        return false;
      }
      return true;
    }
  };
}
