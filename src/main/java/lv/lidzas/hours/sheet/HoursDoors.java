package lv.lidzas.hours.sheet;

import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.Deed;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the pages about volunteers' hours, and the way there. */
@Configuration(proxyBeanMethods = false)
class HoursDoors {

    @Bean
    @Order(21)
    NavigationLink hoursLink() {
        return NavigationLink.besideAccount("/stundas", "hours.title", Audience.groups(StaffGroups.CASEWORKERS));
    }

    @Bean
    @Order(35)
    Deed recordEventHours() {
        return new Deed("/stundas/pasakums", "deed.hours", "clock", Audience.groups(StaffGroups.CASEWORKERS))
                .on("/stundas")
                .rarely();
    }

    @Bean
    PageRight hoursPages() {
        return PageRight.staff("/stundas/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }
}
