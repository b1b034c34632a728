package lv.lidzas.workflow.news;

import org.jspecify.annotations.Nullable;

/**
 * News: a colleague's start form has begun a process. Heard in the same transaction.
 *
 * @param userId account of who sent the form
 */
public record StartFormSubmitted(String processKey, @Nullable String userId) {}
