package lv.lidzas.access.securitylog;

import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The administrator reads the log. */
@Configuration(proxyBeanMethods = false)
class SecurityLogDoor {

    @Bean
    @Order(70)
    NavigationLink securityLogLink() {
        return NavigationLink.besideAccount(
                "/drosiba", "securityLog.title", Audience.groups(StaffGroups.ADMINISTRATORS));
    }

    @Bean
    PageRight securityLogRight() {
        return PageRight.staff("/drosiba", StaffGroups.ADMINISTRATORS);
    }
}
