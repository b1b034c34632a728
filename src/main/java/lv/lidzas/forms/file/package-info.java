/** What a form file asks, and in which words. */
@NullMarked
package lv.lidzas.forms.file;

import org.jspecify.annotations.NullMarked;
