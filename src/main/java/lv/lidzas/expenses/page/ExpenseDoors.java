package lv.lidzas.expenses.page;

import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the list of expenses, and the way there. */
@Configuration(proxyBeanMethods = false)
class ExpenseDoors {

    @Bean
    @Order(22)
    NavigationLink expensesLink() {
        return NavigationLink.besideAccount("/izdevumi", "expense.title", Audience.groups(StaffGroups.CASEWORKERS));
    }

    @Bean
    PageRight expensePages() {
        return PageRight.staff("/izdevumi/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }
}
