package lv.lidzas.hours.entry;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.people.PersonPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** A volunteer writes the own hours down, puts them right, cancels them, and says what is wrong in a colleague's entry. */
@Configuration(proxyBeanMethods = false)
class HoursForms {

    static final String RECORD = "recordHours";
    static final String CANCEL = "cancelHours";

    @Bean
    PageForm ownHoursForm(OwnHours own) {
        return PageForm.ofPerson("/mana/stundas")
                .makes(RECORD, asked -> Map.of(HoursRecords.VOLUNTEER, own.selfOf(asked.person())))
                .from("/mana", "own.back")
                .to("/mana?saglabats")
                .keptByBrowser();
    }

    @Bean
    PageForm ownHoursCorrectionForm() {
        return PageForm.ofPerson("/mana/stundas/{hours}")
                .corrects(RECORD, asked -> asked.get("hours"))
                .from("/mana", "own.back");
    }

    @Bean
    PageForm ownHoursCancellationForm() {
        return PageForm.ofPerson("/mana/stundas/{hours}/atcelt")
                .corrects(CANCEL, asked -> asked.get("hours"))
                .from("/mana", "own.back")
                .to("/mana?saglabats");
    }

    @Bean
    PageForm ownHoursObjectionForm() {
        return PageForm.ofPerson("/mana/stundas/{hours}/iebildums")
                .corrects("objectToHours", asked -> asked.get("hours"))
                .from("/mana", "own.back")
                .to("/mana?saglabats");
    }

    @Bean
    @Order(40)
    PersonPart writtenHours() {
        return new PersonPart(
                "erase.hours",
                """
                select count(*) from lidzas.volunteer_hours h
                join lidzas.volunteer v on v.reference = h.volunteer where v.person = :person""",
                "volunteer");
    }
}
