package lv.lidzas.day;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lv.lidzas.workflow.agenda.Agenda;
import lv.lidzas.workflow.agenda.Due;
import lv.lidzas.workflow.agenda.Whose;

/**
 * One of the choices whose tasks are shown.
 *
 * @param code in the address, and of its message
 */
record TaskTab(Whose whose, String code, int open, int late) {

    private static final List<Whose> ORDER = List.of(Whose.TO_DO, Whose.DECISIONS, Whose.MINE, Whose.FREE, Whose.ALL);

    /** Decisions only where there are some. */
    static List<TaskTab> of(Agenda.Counts counts) {
        return ORDER.stream()
                .filter(whose -> whose != Whose.DECISIONS || counts.of(whose, Due.ANY) > 0)
                .map(whose -> new TaskTab(whose, code(whose), counts.of(whose, Due.ANY), counts.of(whose, Due.LATE)))
                .toList();
    }

    /** What the address asks for, otherwise the first in which something waits. */
    static Whose chosen(String asked, List<TaskTab> tabs) {
        Optional<Whose> named = Arrays.stream(Whose.values())
                .filter(whose -> code(whose).equals(asked))
                .findFirst();
        return named.orElseGet(() -> tabs.stream()
                .filter(tab -> tab.open() > 0)
                .map(TaskTab::whose)
                .findFirst()
                .orElse(Whose.MINE));
    }

    /** In the address. */
    static String code(Due due) {
        return switch (due) {
            case ANY -> "";
            case LATE -> "nokavetie";
            case SOON -> "nedela";
        };
    }

    private static String code(Whose whose) {
        return switch (whose) {
            case TO_DO -> "jadara";
            case DECISIONS -> "lemumi";
            case MINE -> "mani";
            case FREE -> "brivie";
            case ALL -> "visi";
        };
    }
}
