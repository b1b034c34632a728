package lv.lidzas.access.lists;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.lists.ListView;
import lv.lidzas.workflow.news.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * In which order each colleague left each list. What a list leaves out is chosen anew each time: whoever comes by the menu sees all
 * of it. An address that says anything wins.
 */
@Component
public class LeftLists {

    private static final Set<String> ASKS_NOTHING = Set.of("lang");

    private final JdbcClient database;

    LeftLists(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where a list is in the order in which its reader left it.
     *
     * @param list as it is at first
     * @param asked parameters of the address
     * @return empty if the address says what it wants, or the list was left in the order that it has at first
     */
    public Optional<String> of(Authentication reader, ListView list, Map<String, String> asked) {
        if (!ASKS_NOTHING.containsAll(asked.keySet())) {
            return Optional.empty();
        }
        return database.sql("select sorting from lidzas.list_view where user_id = ? and list = ?")
                .params(reader.getName(), list.path())
                .query(String.class)
                .optional()
                .map(order -> list.with(ListView.SORTING, order).address());
    }

    /**
     * Remembers the order, if the address chose one, or all as it is at first.
     *
     * @param view what is in force
     * @param asked parameters of the address
     */
    public void keep(Authentication reader, ListView view, Map<String, String> asked) {
        boolean atFirst = asked.containsKey(ListView.SELECTION) && view.isUsual();
        if (!asked.containsKey(ListView.SORTING) && !atFirst) {
            return;
        }
        String order = view.chosen().get(ListView.SORTING);
        if (order == null) {
            database.sql("delete from lidzas.list_view where user_id = ? and list = ?")
                    .params(reader.getName(), view.path())
                    .update();
            return;
        }
        database.sql("insert into lidzas.list_view (user_id, list, sorting) values (?, ?, ?)"
                        + " on conflict (user_id, list) do update set sorting = excluded.sorting")
                .params(reader.getName(), view.path(), order)
                .update();
    }

    /** An account that is no more leaves no list. */
    @EventListener
    void forget(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.USER_DELETED) {
            database.sql("delete from lidzas.list_view where user_id = ?")
                    .param(news.target())
                    .update();
        }
    }
}
