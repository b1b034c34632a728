package lv.lidzas.matching;

import lv.lidzas.people.PersonPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What a volunteer who is erased leaves behind in others' cases. */
@Configuration(proxyBeanMethods = false)
class MatchingParts {

    @Bean
    @Order(20)
    PersonPart openOffers() {
        return new PersonPart(
                "erase.offers",
                """
                select count(*) from lidzas.case_offer o join lidzas.volunteer v on v.reference = o.volunteer
                where v.person = :person and o.stage in ('offered', 'accepted')""",
                "cases");
    }
}
