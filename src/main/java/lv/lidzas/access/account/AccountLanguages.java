package lv.lidzas.access.account;

import java.util.Locale;
import lv.lidzas.workflow.accounts.StaffLanguages;
import lv.lidzas.workflow.news.RightsChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The language that each colleague has chosen on the own page. */
@Component
class AccountLanguages implements StaffLanguages {

    private final JdbcClient database;

    AccountLanguages(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Locale of(@Nullable String userId) {
        return userId == null
                ? LATVIAN
                : database.sql("select language from lidzas.staff_account where user_id = ?")
                        .param(userId)
                        .query(String.class)
                        .optional()
                        .map(Locale::forLanguageTag)
                        .orElse(LATVIAN);
    }

    /** @param language {@code lv} or {@code en} */
    void choose(String userId, String language) {
        database.sql("insert into lidzas.staff_account (user_id, language) values (?, ?)"
                        + " on conflict (user_id) do update set language = excluded.language")
                .params(userId, language)
                .update();
    }

    @EventListener
    void forget(RightsChanged news) {
        if (news.kind() == RightsChanged.Kind.USER_DELETED) {
            database.sql("delete from lidzas.staff_account where user_id = ?")
                    .param(news.target())
                    .update();
        }
    }
}
