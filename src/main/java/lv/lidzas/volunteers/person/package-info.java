/** What is shown, mailed, moved and erased of a person who applied or volunteers. */
package lv.lidzas.volunteers.person;
