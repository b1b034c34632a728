package lv.lidzas.access.ways;

import java.util.List;
import lv.lidzas.workflow.news.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With an account go its second factor, its application passwords and its link to the provider, switched on or not. */
@Component
class ForgetDeletedAccounts {

    private static final List<String> TABLES = List.of("second_factor", "application_password", "provider_account");

    private final JdbcClient database;

    ForgetDeletedAccounts(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void forget(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.USER_DELETED) {
            TABLES.forEach(table -> database.sql("delete from lidzas." + table + " where user_id = ?")
                    .param(news.target())
                    .update());
        }
    }
}
