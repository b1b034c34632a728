package lv.lidzas.access.grants;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.records.StaffGroups.ANALYSTS;
import static lv.lidzas.records.StaffGroups.COORDINATORS;
import static lv.lidzas.records.StaffGroups.MANAGERS;
import static lv.lidzas.records.StaffGroups.SAFEGUARDING;

import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The way to Camunda's applications, for whom {@link GeneralGrants} lets in. */
@Configuration(proxyBeanMethods = false)
class ApplicationLinks {

    @Bean
    @Order(5)
    NavigationLink tasklistLink() {
        return NavigationLink.inMenu(
                "/camunda/app/tasklist/default/",
                "access.tasklist",
                Audience.groups(COORDINATORS, MANAGERS, SAFEGUARDING, ANALYSTS, ADMINISTRATORS));
    }

    @Bean
    @Order(50)
    NavigationLink cockpitLink() {
        return NavigationLink.besideAccount(
                "/camunda/app/cockpit/default/", "access.cockpit", Audience.groups(MANAGERS, ANALYSTS, ADMINISTRATORS));
    }

    @Bean
    @Order(60)
    NavigationLink adminLink() {
        return NavigationLink.besideAccount(
                "/camunda/app/admin/default/", "access.admin", Audience.groups(ADMINISTRATORS));
    }
}
