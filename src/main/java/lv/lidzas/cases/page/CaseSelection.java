package lv.lidzas.cases.page;

import java.util.Arrays;
import lv.lidzas.workflow.agenda.SoonestDue;

/** What a coordinator asks the list of cases every day; each is one click away and counted. */
enum CaseSelection {
    OPEN("atvertie", "c.stage <> 'closed'"),
    MINE("mani", OPEN.condition + " and c.owner = :reader"),
    LATE("nokavetie", OPEN.condition + " and " + CaseSelection.next() + " < :today"),
    CRITICAL("kritiskie", OPEN.condition + " and c.priority = 'critical'"),
    URGENT("steidzamie", OPEN.condition + " and c.priority in ('critical', 'high')"),
    ALONE("bez-brivpratiga", OPEN.condition + " and c.reference <> all (cast(:helped as text[]))"),
    QUIET("bez-sazinas", OPEN.condition + " and coalesce(" + CaseSelection.HEARD + ", c.opened_on) <= :quiet"),
    ENDING("beidzas-mentors", OPEN.condition + " and c.state_mentor_until between :today and (:today)::date + 30"),
    CLOSED("slegtie", "c.stage = 'closed'");

    /**
     * The day of the last contact, in SQL; null if there was none. The case's own {@code last_contact_on} is the day from which
     * the next one is counted, which is also that of its opening or of a coordinator's check.
     */
    static final String HEARD = "greatest((select max(v.day) from lidzas.visit v where v.support_case = c.reference),"
            + " c.intake_talk_on)";

    /** An order needs a day for each; cases for which nobody knows one come first. */
    private static final String LONG_AGO = "date '1900-01-01'";

    private final String code;
    private final String condition;

    CaseSelection(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    /** What an address calls it. */
    public String code() {
        return code;
    }

    /** In SQL, about a case {@code c}. */
    String condition() {
        return condition;
    }

    /** The day that each row shows, in SQL: of what the case waits for or of the task that is due first; null if none is known. */
    static String next() {
        return "least(c.next_date, " + SoonestDue.dayOf("c.reference") + ")";
    }

    /** What the list is ordered by, in SQL: {@link #next}, the earliest where none is known. */
    static String order(String day) {
        return "coalesce(" + day + ", " + LONG_AGO + ")";
    }

    /** The open cases, unless an address asks for others. */
    static CaseSelection of(String code) {
        return Arrays.stream(values())
                .filter(selection -> selection.code.equals(code))
                .findFirst()
                .orElse(OPEN);
    }
}
