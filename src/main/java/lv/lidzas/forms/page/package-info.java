/** A form as a page of plain HTML, and what was posted from it. */
package lv.lidzas.forms.page;
