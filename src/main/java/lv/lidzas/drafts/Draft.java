package lv.lidzas.drafts;

import java.time.Instant;
import java.util.Map;

/**
 * What is kept of an unsent form.
 *
 * @param values nested as the form is
 * @param subjectRevision of the record that the form showed, as the form itself says it; {@code null} if it does not
 * @param page which opened page saved it: a random number
 */
record Draft(Map<String, Object> values, String subjectRevision, String page, Instant savedAt) {}
