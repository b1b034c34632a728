/** What groups may do in the engine, derived from the models' candidate groups. */
@NullMarked
package lv.lidzas.access.grants;

import org.jspecify.annotations.NullMarked;
