package lv.lidzas.people.card;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the pages about persons, and the way there. */
@Configuration(proxyBeanMethods = false)
class PersonDoors {

    @Bean
    @Order(10)
    NavigationLink personsLink() {
        return new NavigationLink(
                "/personas", "people.title", Audience.groups(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    @Bean
    PageRight personPages() {
        return PageRight.staff("/personas/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }

    @Bean
    PageForm personCorrectionForm() {
        return PageForm.ofStaff("person", "/personas/{reference}/labot")
                .corrects("personCard", asked -> asked.get("reference"))
                .from("/personas/{reference}", "people.backToCard");
    }
}
