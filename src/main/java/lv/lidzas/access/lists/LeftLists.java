package lv.lidzas.access.lists;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.lists.ListView;
import lv.lidzas.workflow.news.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** How each colleague left each list. An address that says anything wins; nothing that was typed is remembered. */
@Component
public class LeftLists {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> CHOSEN = new TypeReference<>() {};
    private static final Set<String> ASKS_NOTHING = Set.of("lang");

    private final JdbcClient database;

    LeftLists(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where a list is as its reader left it.
     *
     * @param list as it is at first
     * @param asked parameters of the address
     * @return empty if the address says what it wants, or the list was left as it is at first
     */
    public Optional<String> of(Authentication reader, ListView list, Map<String, String> asked) {
        if (!ASKS_NOTHING.containsAll(asked.keySet())) {
            return Optional.empty();
        }
        return database.sql("select view from lidzas.list_view where user_id = ? and list = ?")
                .params(reader.getName(), list.path())
                .query(String.class)
                .optional()
                .map(left -> {
                    ListView view = list;
                    for (Map.Entry<String, String> choice : read(left).entrySet()) {
                        view = view.with(choice.getKey(), choice.getValue());
                    }
                    return view.address();
                });
    }

    /**
     * Remembers what is shown, if the address chose any of it.
     *
     * @param view what is in force
     * @param asked parameters of the address
     */
    public void keep(Authentication reader, ListView view, Map<String, String> asked) {
        Set<String> choices = new HashSet<>(view.chosen().keySet());
        choices.retainAll(asked.keySet());
        if (choices.isEmpty()) {
            return;
        }
        if (view.with(ListView.QUERY, null).isUsual()) {
            database.sql("delete from lidzas.list_view where user_id = ? and list = ?")
                    .params(reader.getName(), view.path())
                    .update();
            return;
        }
        database.sql("insert into lidzas.list_view (user_id, list, view) values (?, ?, cast(? as jsonb))"
                        + " on conflict (user_id, list) do update set view = excluded.view")
                .params(reader.getName(), view.path(), written(view.chosen()))
                .update();
    }

    /** An account that is no more leaves no list, and is no choice in the others'. */
    @EventListener
    void forget(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.USER_DELETED) {
            database.sql("delete from lidzas.list_view v where v.user_id = :account or exists"
                            + " (select from jsonb_each_text(v.view) c where c.value = :account)")
                    .param("account", news.target())
                    .update();
        }
    }

    private static Map<String, String> read(String view) {
        try {
            return JSON.readValue(view, CHOSEN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list was left in no way that was kept", e);
        }
    }

    private static String written(Map<String, String> view) {
        try {
            return JSON.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a list is shown in no way that can be kept", e);
        }
    }
}
