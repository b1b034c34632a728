/** What may be handed in, as the decision tables say it. */
@NullMarked
package lv.lidzas.documents.rule;

import org.jspecify.annotations.NullMarked;
