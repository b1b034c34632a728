// A link into Tasklist names its task behind the "#", which no server sees: carry it over the sign-in.
const form = document.getElementById('sign-in');
if (form) {
  form.action += location.hash;
}
for (const way of document.querySelectorAll('a.way')) {
  way.hash ||= location.hash;
}
