/**
 * What an installation may set, and what a start refuses: every setting by its kind, the port, the database. Each refusal
 * is one sentence that names the setting and never its value.
 */
@NullMarked
package lv.lidzas.trial.settings;

import org.jspecify.annotations.NullMarked;
