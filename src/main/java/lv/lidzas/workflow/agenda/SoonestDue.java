package lv.lidzas.workflow.agenda;

/** When the first open task of a record is due, for lists that are ordered and counted by it. */
public final class SoonestDue {

    private SoonestDue() {}

    /**
     * The last day on which it may still be done, in SQL; null if no open task of the record has a due date. The engine's
     * columns are UTC, and midnight belongs to the day before, as everybody is told it.
     *
     * @param reference column
     */
    public static String dayOf(String reference) {
        return "(select ((min(t.due_date_) - interval '1 microsecond') at time zone 'UTC' at time zone 'Europe/Riga')::date"
                + " from public.act_ru_execution e join public.act_ru_task t on t.proc_inst_id_ = e.id_"
                + " where e.business_key_ = " + reference + " and t.suspension_state_ = 1)";
    }
}
