package lv.lidzas.reports.page;

import static lv.lidzas.records.StaffGroups.ANALYSTS;
import static lv.lidzas.records.StaffGroups.COORDINATORS;
import static lv.lidzas.records.StaffGroups.MANAGERS;

import lv.lidzas.access.PageRight;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the figures, and the way there. */
@Configuration(proxyBeanMethods = false)
class ReportDoors {

    static final String PATH = "/parskati";

    @Bean
    @Order(30)
    NavigationLink reportsLink() {
        return NavigationLink.inMenu(PATH, "reports.title", Audience.groups(COORDINATORS, MANAGERS, ANALYSTS));
    }

    @Bean
    PageRight reportPages() {
        return PageRight.staff(PATH + "/**", COORDINATORS, MANAGERS, ANALYSTS);
    }
}
