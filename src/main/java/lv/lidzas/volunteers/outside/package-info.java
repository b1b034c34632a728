/** What applicants do from outside: apply, ask for links, withdraw. */
package lv.lidzas.volunteers.outside;
