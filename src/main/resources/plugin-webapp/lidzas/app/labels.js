// Tasklist's buttons of signs only say nothing to whoever cannot see them: each is told by its name, or by its tooltip's.
// A dialog is told by its title.
const NAMES =
  document.documentElement.lang === 'lv'
    ? {
        '.region-toggle[data-region="filters"]': 'Rādīt vai paslēpt sarakstus',
        '.region-toggle[data-region="list"]': 'Rādīt vai paslēpt uzdevumu sarakstu',
        '.region-toggle[data-region="task"]': 'Rādīt vai paslēpt uzdevumu',
        '.maximize': 'Rādīt uzdevumu visā ekrānā',
        '.new-sort > .dropdown-toggle': 'Kārtot arī pēc cita lauka',
        'button.unclaim': 'Nodot atpakaļ komandai'
      }
    : {
        '.region-toggle[data-region="filters"]': 'Show or hide the lists',
        '.region-toggle[data-region="list"]': 'Show or hide the list of tasks',
        '.region-toggle[data-region="task"]': 'Show or hide the task',
        '.maximize': 'Show the task on the whole screen',
        '.new-sort > .dropdown-toggle': 'Sort by another field, too',
        'button.unclaim': 'Give back to the team'
      };
const TOLD_BY_TOOLTIP = '.task-filter .actions a[uib-tooltip], a.sort-direction[uib-tooltip]';

function name(element, said) {
  if (said && element.getAttribute('aria-label') !== said) {
    element.setAttribute('aria-label', said);
  }
}

const titleOf = dialog => dialog.querySelector('.modal-title, .modal-header h3')?.textContent.trim();

export function nameButtons() {
  new MutationObserver(() => {
    Object.entries(NAMES).forEach(([selector, said]) =>
      document.querySelectorAll(selector).forEach(button => name(button, said))
    );
    document.querySelectorAll('.modal').forEach(dialog => name(dialog, titleOf(dialog)));
    document.querySelectorAll(TOLD_BY_TOOLTIP).forEach(link => name(link, link.getAttribute('uib-tooltip')));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['uib-tooltip'] });
}
