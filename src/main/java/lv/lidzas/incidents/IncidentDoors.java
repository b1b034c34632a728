package lv.lidzas.incidents;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.records.StaffGroups.MANAGERS;

import java.util.Set;
import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom it concerns when something has stopped. The start page and a mail lead there, no menu does while nothing has. */
@Configuration(proxyBeanMethods = false)
class IncidentDoors {

    static final String PATH = "/apstajusies-darbi";

    static final Set<String> AUDIENCE = Set.of(ADMINISTRATORS, MANAGERS);

    @Bean
    PageRight incidentPages() {
        return PageRight.staff(PATH + "/**", AUDIENCE.toArray(String[]::new));
    }
}
