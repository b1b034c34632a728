package lv.lidzas.volunteers;

import org.jspecify.annotations.Nullable;

/**
 * An agreement with a volunteer holds from now on; published inside the step's transaction.
 *
 * @param volunteer {@code V-} reference
 * @param children code of the contact with children that was agreed on
 */
public record AgreementConcluded(String volunteer, @Nullable String children) {}
