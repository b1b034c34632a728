package lv.lidzas.web;

import java.util.Locale;
import java.util.Set;

/**
 * Somebody opens the first page.
 *
 * @param account empty for a visitor
 * @param groups of the reader; empty for a visitor
 * @param tasks which tasks were asked for; empty if none were
 */
public record HomeVisit(String account, Set<String> groups, Locale language, String tasks) {}
