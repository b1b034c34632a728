/** Recruitment campaigns. */
package lv.lidzas.volunteers.campaign;
