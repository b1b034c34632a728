package lv.lidzas.workflow.engine.races;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does the same at this moment is waited for, until the end of the transaction: the engine would go on with what it has
 * half read, and only notice when it writes. Rows are locked always in the same order; nothing is written.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Turns {

    private final JdbcClient database;

    Turns(JdbcClient database) {
        this.database = database;
    }

    /** To end a task. */
    public void takeAtTask(String taskId) {
        database.sql("select id_ from public.act_ru_task where id_ = ? for update")
                .param(taskId)
                .query(String.class)
                .optional();
    }

    /** To send a message to an instance. */
    public void takeAtMessagesOf(String processInstanceId) {
        database.sql("select id_ from public.act_ru_event_subscr where proc_inst_id_ = ? order by id_ for update")
                .param(processInstanceId)
                .query(String.class)
                .list();
    }

    /**
     * To send a message to all that wait for it.
     *
     * @param reference of what it is about
     * @return the executions that wait
     */
    public List<String> takeAtMessage(String message, String reference) {
        return database.sql(
                        """
                        select waiting.execution_id_ from public.act_ru_event_subscr waiting
                        join public.act_ru_execution instance on instance.id_ = waiting.proc_inst_id_
                        where waiting.event_type_ = 'message' and waiting.event_name_ = ?
                            and instance.business_key_ = ?
                        order by waiting.id_ for update of waiting""")
                .params(message, reference)
                .query(String.class)
                .list();
    }
}
