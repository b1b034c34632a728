// Due dates come from the process; the server refuses to change them. They stay readable, so they
// are only taken out of reach.
const SHUT = '.task-card .due-date, .task-card .followup-date';

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
