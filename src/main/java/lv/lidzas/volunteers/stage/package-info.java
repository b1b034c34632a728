/** Stages from the application to the end, and when each was reached. */
package lv.lidzas.volunteers.stage;
