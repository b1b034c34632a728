package lv.lidzas.workflow.agenda;

import java.util.Set;

/**
 * Who asks what is to be done.
 *
 * @param groups of the account
 */
public record AgendaReader(String account, Set<String> groups) {}
