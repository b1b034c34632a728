/** The embedded engine: its configuration, and what of it the rest of the application may ask. */
@NullMarked
package lv.lidzas.workflow.engine;

import org.jspecify.annotations.NullMarked;
