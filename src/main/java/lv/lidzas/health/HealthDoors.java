package lv.lidzas.health;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.records.StaffGroups.ANALYSTS;

import lv.lidzas.access.PageRight;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the page about the state of the system; analysts see only the sections that are for them. */
@Configuration(proxyBeanMethods = false)
class HealthDoors {

    @Bean
    @Order(55)
    NavigationLink healthLink() {
        return NavigationLink.besideAccount("/veseliba", "health.title", Audience.groups(ANALYSTS, ADMINISTRATORS));
    }

    @Bean
    PageRight healthPages() {
        return PageRight.staff("/veseliba/**", ANALYSTS, ADMINISTRATORS);
    }
}
