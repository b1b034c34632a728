package lv.lidzas.workflow.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of rights as they were at one moment, asked as the engine's own statement asks them; none takes a right away. */
final class HeldRights {

    private static final String ROWS =
            """
            select type_, user_id_, group_id_, resource_type_, resource_id_, perms_
            from public.act_ru_authorization where type_ in (%d, %d)"""
                    .formatted(Authorization.AUTH_TYPE_GLOBAL, Authorization.AUTH_TYPE_GRANT);

    private final Map<Thing, Integer> everybody = new HashMap<>();
    private final Map<String, Map<Thing, Integer>> users = new HashMap<>();
    private final Map<String, Map<Thing, Integer>> groups = new HashMap<>();

    private HeldRights() {}

    private record Thing(int type, @Nullable String id) {}

    static HeldRights in(JdbcClient database) {
        HeldRights held = new HeldRights();
        database.sql(ROWS).query(row -> {
            boolean global = row.getInt("type_") == Authorization.AUTH_TYPE_GLOBAL;
            String user = row.getString("user_id_");
            String group = row.getString("group_id_");
            Thing thing = new Thing(row.getInt("resource_type_"), row.getString("resource_id_"));
            int permissions = row.getInt("perms_");
            if (global && Authorization.ANY.equals(user)) {
                held.everybody.put(thing, permissions);
            } else if (!global && user != null) {
                held.users.computeIfAbsent(user, one -> new HashMap<>()).put(thing, permissions);
            } else if (!global && group != null) {
                held.groups.computeIfAbsent(group, one -> new HashMap<>()).put(thing, permissions);
            }
        });
        return held;
    }

    boolean allow(String user, @Nullable Collection<String> memberOf, PermissionCheck asked) {
        Thing any = new Thing(asked.getResourceType(), Authorization.ANY);
        Thing one = asked.getResourceId() == null ? any : new Thing(asked.getResourceType(), asked.getResourceId());
        int permissions = asked.getPerms();
        return holds(users.get(user), one, any, permissions)
                || memberOf != null
                        && memberOf.stream().anyMatch(group -> holds(groups.get(group), one, any, permissions))
                || holds(everybody, one, any, permissions);
    }

    private static boolean holds(@Nullable Map<Thing, Integer> held, Thing one, Thing any, int permissions) {
        return held != null && (covers(held.get(one), permissions) || covers(held.get(any), permissions));
    }

    private static boolean covers(@Nullable Integer held, int permissions) {
        return held != null && (held & permissions) == permissions;
    }
}
