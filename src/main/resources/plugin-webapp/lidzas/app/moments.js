// Days as people here write them.
const latvian = document.documentElement.lang === 'lv';

/** 28.11., in another year 28.11.2025.; in English 28 Nov */
export function dayOf(day) {
  const ofThisYear = day.getFullYear() === new Date().getFullYear();
  return latvian
    ? `${String(day.getDate()).padStart(2, '0')}.${String(day.getMonth() + 1).padStart(2, '0')}.${ofThisYear ? '' : `${day.getFullYear()}.`}`
    : day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...(!ofThisYear && { year: 'numeric' }) });
}
