/** What decision tables say of applicants: age, deadlines. */
package lv.lidzas.volunteers.rule;
