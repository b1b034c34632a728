/**
 * Where a form is opened for somebody and what comes back is judged and stored, whatever way it comes: a page, a link, Tasklist.
 */
@org.springframework.modulith.NamedInterface("entry")
@NullMarked
package lv.lidzas.forms.entry;

import org.jspecify.annotations.NullMarked;
