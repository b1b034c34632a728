// A link into Tasklist names its task behind the "#", which no server sees: carry it over the sign-in.
const form = document.getElementById('sign-in');
form.action += location.hash;
