package lv.lidzas.reports.dashboard;

import static lv.lidzas.records.StaffGroups.ANALYSTS;
import static lv.lidzas.records.StaffGroups.COORDINATORS;
import static lv.lidzas.records.StaffGroups.MANAGERS;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same colleagues as read the figures on their page. */
@Configuration(proxyBeanMethods = false)
class DashboardDoors {

    static final String PATH = "/api/reports/dashboard";

    @Bean
    PageRight dashboardRight() {
        return PageRight.staff(PATH, COORDINATORS, MANAGERS, ANALYSTS);
    }
}
