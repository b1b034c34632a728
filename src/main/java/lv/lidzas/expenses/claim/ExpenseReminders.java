package lv.lidzas.expenses.claim;

import java.util.Map;
import java.util.Set;
import lv.lidzas.notifications.staff.StaffNews;
import lv.lidzas.notifications.staff.StaffNews.News;
import org.springframework.stereotype.Service;

/** Tells colleagues of a claim that has waited for a while, without a name and an amount. */
@Service
class ExpenseReminders {

    private final StaffNews news;

    ExpenseReminders(StaffNews news) {
        this.news = news;
    }

    /** @param event the same for each try */
    void remindOfExpense(String reference, String group, String event) {
        news.tell(
                Set.of(group),
                new News("expense.mail", "/personas/" + reference, language -> Map.of("reference", reference)),
                event);
    }
}
