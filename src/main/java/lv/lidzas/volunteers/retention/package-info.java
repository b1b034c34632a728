/** How long applications are kept. */
package lv.lidzas.volunteers.retention;
