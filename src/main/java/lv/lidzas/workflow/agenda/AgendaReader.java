package lv.lidzas.workflow.agenda;

import java.util.Set;

/**
 * Who asks what is to be done.
 *
 * @param groups of the account
 * @param owner account whose tasks are {@link Whose#MINE}: the reader's, unless it is asked what a colleague has to do
 */
public record AgendaReader(String account, Set<String> groups, String owner) {

    public AgendaReader(String account, Set<String> groups) {
        this(account, groups, account);
    }

    /** The same reader, asking what a colleague has to do, as far as the reader may see it. */
    public AgendaReader lookingAt(String colleague) {
        return new AgendaReader(account, groups, colleague);
    }
}
