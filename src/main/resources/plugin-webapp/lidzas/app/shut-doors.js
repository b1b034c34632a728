// Due dates come from the process; the server refuses to change them. Whoever has a task hands it over by name, not by an
// account's id. Both stay readable, so they are only taken out of reach.
const SHUT = '.task-card .due-date, .task-card .followup-date, .task-card .assignee [cam-widget-inline-field]';

export function shutDoors() {
  ['click', 'keydown', 'paste'].forEach(type =>
    document.addEventListener(
      type,
      event => {
        const moves = event.key === 'Tab';
        if (!moves && event.target.closest && event.target.closest(SHUT)) {
          event.preventDefault();
          event.stopPropagation();
        }
      },
      true
    )
  );
}
