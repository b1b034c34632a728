package lv.lidzas.hours;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.people.PersonPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** A volunteer writes the own hours down and puts them right, on the own page. */
@Configuration(proxyBeanMethods = false)
class HoursForms {

    private static final String FORM = "recordHours";

    @Bean
    PageForm ownHoursForm(OwnHours own) {
        return PageForm.ofPerson("/mana/stundas")
                .makes(FORM, asked -> Map.of("volunteer", own.volunteerOf(asked.person())))
                .from("/mana", "own.back")
                .to("/mana?saglabats")
                .keptByBrowser();
    }

    @Bean
    PageForm ownHoursCorrectionForm() {
        return PageForm.ofPerson("/mana/stundas/{hours}")
                .corrects(FORM, asked -> asked.get("hours"))
                .from("/mana", "own.back");
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
