package lv.lidzas.matching;

import lv.lidzas.records.RecordStore.ListedNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lists call an offer: by the volunteer who is asked. */
@Configuration(proxyBeanMethods = false)
class OfferNames {

    @Bean
    ListedNames offersByVolunteer() {
        return new ListedNames(
                "offer",
                "select o.reference, v.person, null::text as title, null::text as english from lidzas.case_offer o"
                        + " join lidzas.volunteer v on v.reference = o.volunteer");
    }
}
