/** The programme with its versions and modules. */
@NullMarked
package lv.lidzas.training.programme;

import org.jspecify.annotations.NullMarked;
