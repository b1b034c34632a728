package lv.lidzas.workflow.agenda;

/** Whose tasks are asked for. What somebody outside has to answer is nobody's, unless a colleague has taken it. */
public enum Whose {
    /**
     * Decisions, nobody's yet: of processes that no other group works on, and what a second person decides if a group of the
     * reader's may and the reader has not done the first step.
     */
    DECISIONS(
            """
            t.assignee_ is null and t.priority_ > :asked and (p.ours or (
              exists (select 1 from unnest(array[:second]) s where starts_with(s, t.proc_def_id_ || ' ' || t.task_def_key_ || ' '))
              and exists (select 1 from public.act_ru_identitylink l
                where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ in (:groups))
              and not exists (select 1 from public.act_ru_execution e
                join public.act_hi_taskinst h on h.root_proc_inst_id_ = e.root_proc_inst_id_
                where e.id_ = t.proc_inst_id_ and h.assignee_ = :account and h.delete_reason_ = 'completed'
                  and t.proc_def_id_ || ' ' || t.task_def_key_ || ' ' || h.task_def_key_ in (:second))
              and not exists (select 1 from public.act_ru_execution e
                join public.act_hi_procinst h on h.root_proc_inst_id_ = e.root_proc_inst_id_
                where e.id_ = t.proc_inst_id_ and h.start_user_id_ = :account
                  and t.proc_def_id_ || ' ' || t.task_def_key_ || ' ' || h.start_act_id_ in (:second))))"""),
    /** The owner's, and what the team has that nobody has taken: what there is to be done for whoever asks. */
    TO_DO("(t.assignee_ = :owner or (t.assignee_ is null and t.priority_ > :asked))"),
    MINE("t.assignee_ = :owner"),
    FREE("t.assignee_ is null and t.priority_ > :asked"),
    ALL("(t.assignee_ = :owner or t.priority_ > :asked)");

    private final String condition;

    Whose(String condition) {
        this.condition = condition;
    }

    /** In SQL, about a task {@code t} of a process {@code p}. */
    String condition() {
        return condition;
    }
}
