// A field that is left is judged anew, and a sentence above may come or go: the form moves between the press and the release,
// and the click would land on nothing. It counts where it was begun.
const MOVED = 4;
const PRESSED = 'input[type=checkbox], input[type=radio], button, a';

export function steadyClicks(doc = document) {
  let begun;

  doc.addEventListener(
    'pointerdown',
    event => {
      // A label and what it is of are one: the browser passes the click on.
      const pressed = event.button === 0 && (event.target.closest?.('label') ?? event.target.closest?.(PRESSED));
      begun = pressed ? { pressed, x: event.clientX, y: event.clientY } : undefined;
    },
    true
  );

  doc.addEventListener(
    'pointerup',
    event => {
      const from = begun;
      begun = undefined;
      const stayed = from && Math.abs(event.clientX - from.x) < MOVED && Math.abs(event.clientY - from.y) < MOVED;
      if (stayed && from.pressed.isConnected && !from.pressed.contains(event.target)) {
        // After the browser's own click, which goes to what both have around them.
        setTimeout(() => from.pressed.isConnected && from.pressed.click());
      }
    },
    true
  );
}
