// What was stored, or belongs to somebody who signed out, is no draft any more.
Object.keys(localStorage)
  .filter((key) => key.startsWith('lidzas-draft:'))
  .forEach((key) => localStorage.removeItem(key));
