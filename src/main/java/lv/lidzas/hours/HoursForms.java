package lv.lidzas.hours;

import java.util.Map;
import lv.lidzas.access.PageForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
