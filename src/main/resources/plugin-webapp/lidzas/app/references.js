// A refusal names records by their numbers. Each leads to its card, in a tab of its own: the form stays as it is filled in.
const CARD = document.documentElement.lang === 'lv' ? 'Kartīte:' : 'Card:';

export const NUMBERS = /\b[A-Z]-\d{4}-\d{6,}\b/g;

/** A link to the card of a record. */
export function card(root, number) {
  const link = document.createElement('a');
  link.href = `${root}/personas/${number}`;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = number;
  return link;
}

/** A link to each record that these sentences name. */
export function linksIn(root, sentences) {
  const numbers = new Set(sentences.flatMap(sentence => sentence.match(NUMBERS) ?? []));
  return [...numbers].flatMap(number => [` ${CARD} `, card(root, number)]);
}

/** A text, taken apart into texts and links. */
export function linked(root, text) {
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(NUMBERS)) {
    parts.push(text.slice(end, found.index), card(root, found[0]));
    end = found.index + found[0].length;
  }
  return [...parts, text.slice(end)];
}
