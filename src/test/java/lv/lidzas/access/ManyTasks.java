package lv.lidzas.access;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies of one waiting instance, by SQL: what the engine makes in minutes stands there in seconds. */
final class ManyTasks {

    private static final int BATCH = 5_000;

    private ManyTasks() {}

    /**
     * Nobody has taken the copies. They are due on a hundred days, five days ago the first; each tenth waits for somebody
     * outside.
     *
     * @param name tells these copies from others
     */
    static void like(String task, int number, String name, JdbcClient database) {
        for (int from = 1; from <= number; from += BATCH) {
            // Or each copy is compared with all others by a plan for the few rows of before.
            database.sql("analyze public.act_ru_execution, public.act_ru_task").update();
            String numbers = "generate_series(%d, %d) n".formatted(from, Math.min(number, from + BATCH - 1));
            copy(
                    "act_ru_execution",
                    "'id_', %1$s, 'proc_inst_id_', %1$s, 'root_proc_inst_id_', %1$s",
                    "id_ = (select execution_id_ from public.act_ru_task where id_ = ?)",
                    numbers,
                    task,
                    name,
                    database);
            copy(
                    "act_ru_task",
                    """
                    'id_', %1$s, 'execution_id_', %1$s, 'proc_inst_id_', %1$s,
                    'priority_', case when n %% 10 = 0 then 10 else 50 end,
                    'create_time_', localtimestamp - n * interval '1 minute',
                    'due_date_', date_trunc('day', localtimestamp) + (n * 37 %% 100 - 5) * interval '1 day'
                    """,
                    "id_ = ?",
                    numbers,
                    task,
                    name,
                    database);
            copy(
                    "act_ru_identitylink",
                    "'id_', row.group_id_ || %1$s, 'task_id_', %1$s",
                    "task_id_ = ?",
                    numbers,
                    task,
                    name,
                    database);
        }
    }

    private static void copy(
            String table, String changed, String which, String numbers, String task, String name, JdbcClient database) {
        database.sql(
                        """
                        insert into public.%1$s
                        select (jsonb_populate_record(row, jsonb_build_object(%2$s))).*
                        from public.%1$s row, %3$s where row.%4$s
                        """
                                .formatted(table, changed.formatted("'copy-" + name + "-' || n"), numbers, which))
                .param(task)
                .update();
    }
}
