/** Consents of whom a case supports, on its card; {@code people} keeps them. */
@NullMarked
package lv.lidzas.cases.consent;

import org.jspecify.annotations.NullMarked;
