package lv.lidzas.access.tasks;

import java.util.Optional;
import lv.lidzas.workflow.news.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each colleague left the list of tasks. */
@Component
class TaskViews {

    private final JdbcClient database;

    TaskViews(JdbcClient database) {
        this.database = database;
    }

    /** @param filter id of the filter that was open */
    record View(Sorting sorting, String filter) {}

    Optional<View> of(String user) {
        return database.sql("select sorting, filter from lidzas.task_view where user_id = ?")
                .param(user)
                .query((row, number) -> new View(Sorting.stored(row.getString(1)), row.getString(2)))
                .optional();
    }

    void save(String user, View view) {
        database.sql("insert into lidzas.task_view (user_id, sorting, filter) values (?, ?, ?)"
                        + " on conflict (user_id) do update set sorting = excluded.sorting, filter = excluded.filter")
                .params(user, view.sorting().toStore(), view.filter())
                .update();
    }

    @EventListener
    void forget(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.USER_DELETED) {
            database.sql("delete from lidzas.task_view where user_id = ?")
                    .param(news.target())
                    .update();
        }
    }
}
