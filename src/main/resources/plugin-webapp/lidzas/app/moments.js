// Days as people here write them.
const latvian = document.documentElement.lang === 'lv';

/** 28.11., in another year 28.11.2025.; in English 28 Nov */
export function dayOf(day) {
  const ofThisYear = day.getFullYear() === new Date().getFullYear();
  return latvian
    ? `${String(day.getDate()).padStart(2, '0')}.${String(day.getMonth() + 1).padStart(2, '0')}.${ofThisYear ? '' : `${day.getFullYear()}.`}`
    : day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...(!ofThisYear && { year: 'numeric' }) });
}

/** Tasklist says "in 4 d." by asking its calendar how long ago a moment was. It is answered with the day. */
export function sayDays() {
  const calendar = window.angular.element(document.documentElement).injector().get('moment');
  calendar.fn.from = function () {
    return dayOf(this.toDate());
  };
}
