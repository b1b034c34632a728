// A page that was asked for to be printed offers it at once; without this the browser's own menu does.
window.addEventListener("load", () => window.print());
