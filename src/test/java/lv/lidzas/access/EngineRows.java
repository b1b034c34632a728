package lv.lidzas.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the engine that anybody could have made over its interfaces, and that would change what other tests meet. */
final class EngineRows {

    private static final List<String> TABLES = List.of(
            "act_ru_authorization",
            "act_ru_filter",
            "act_id_user",
            "act_id_group",
            "act_ru_batch",
            "act_re_deployment");

    private final ProcessEngine engine;
    private final JdbcClient database;
    private final Map<String, List<String>> before;

    EngineRows(ProcessEngine engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
        this.before = now();
    }

    /** Takes away what was not there. */
    void restore() {
        now().forEach((table, ids) ->
                ids.stream().filter(id -> !before.get(table).contains(id)).forEach(id -> remove(table, id)));
    }

    /** Ids of what has gone meanwhile. */
    List<String> missing() {
        Map<String, List<String>> now = now();
        return before.entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .filter(id -> !now.get(table.getKey()).contains(id))
                        .map(id -> table.getKey() + " " + id))
                .toList();
    }

    private void remove(String table, String id) {
        switch (table) {
            case "act_ru_authorization" -> engine.getAuthorizationService().deleteAuthorization(id);
            case "act_ru_filter" -> engine.getFilterService().deleteFilter(id);
            case "act_id_user" -> engine.getIdentityService().deleteUser(id);
            case "act_id_group" -> engine.getIdentityService().deleteGroup(id);
            case "act_ru_batch" -> engine.getManagementService().deleteBatch(id, true);
            default -> engine.getRepositoryService().deleteDeployment(id, true);
        }
    }

    private Map<String, List<String>> now() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(
                    table,
                    database.sql("select id_ from " + table).query(String.class).list());
        }
        return rows;
    }
}
