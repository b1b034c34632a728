package lv.lidzas.workflow.engine.accounts;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Somebody always administrates. While nobody does, the engine lets strangers make themselves administrator, and nobody
 * of the staff could let anybody in any more.
 */
@Component
class LastAdministrator {

    private final JdbcClient database;
    private final EngineRefusals refusals;

    LastAdministrator(JdbcClient database, EngineRefusals refusals) {
        this.database = database;
        this.refusals = refusals;
    }

    /** Refuses to let somebody go who is the last one. Two who leave at the same time take turns. */
    void keep(String userId) {
        database.sql("select pg_advisory_xact_lock(hashtext('lidzas.administrators'))::text")
                .query(String.class)
                .single();
        List<String> administrators = administrators();
        if (administrators.contains(userId) && administrators.size() == 1) {
            throw refusals.refusal(Status.BAD_REQUEST, "account.lastAdministrator");
        }
    }

    private static List<String> administrators() {
        CommandContext context = Context.getCommandContext();
        return context.runWithoutAuthorization(() -> context
                .getProcessEngineConfiguration()
                .getIdentityService()
                .createUserQuery()
                .memberOfGroup(StaffGroups.ADMINISTRATORS)
                .list()
                .stream()
                .map(User::getId)
                .toList());
    }
}
