package lv.lidzas.notifications.held;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The administrator alone decides on mails; the pages around are open to analysts, too. */
@Configuration(proxyBeanMethods = false)
class HeldMailDoors {

    @Bean
    @Order(10)
    PageRight heldMailRight() {
        return PageRight.staff("/veseliba/aizturetas/**", ADMINISTRATORS);
    }
}
