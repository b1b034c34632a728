package lv.lidzas.workflow.agenda;

/** Whose tasks are asked for. What somebody outside has to answer is nobody's, unless a colleague has taken it. */
public enum Whose {
    /** Nobody's, of processes that no other group works on. */
    OUR_GROUP("t.assignee_ is null and t.priority_ > :asked and p.ours"),
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
