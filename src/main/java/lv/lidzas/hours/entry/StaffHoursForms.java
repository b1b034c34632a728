package lv.lidzas.hours.entry;

import java.util.Map;
import lv.lidzas.access.PageForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A colleague writes hours down in a volunteer's name, from the card, and for all who worked at an event. */
@Configuration(proxyBeanMethods = false)
class StaffHoursForms {

    private static final String KIND = "hours";
    private static final String CARD = "/personas/{reference}";
    private static final String ENTRY = CARD + "/stundas/{hours}";
    private static final String BACK = "hours.back.card";

    @Bean
    PageForm hoursForm(OwnHours own) {
        return PageForm.ofStaff(KIND, CARD + "/stundas")
                .makes(
                        HoursForms.RECORD,
                        asked -> Map.of(HoursRecords.VOLUNTEER, own.volunteerOf(asked.get("reference"))))
                .from(CARD, BACK);
    }

    @Bean
    PageForm hoursCorrectionForm(OwnHours own) {
        return PageForm.ofStaff(KIND, ENTRY)
                .corrects(HoursForms.RECORD, asked -> own.of(asked.get("reference"), asked.get("hours")))
                .from(CARD, BACK);
    }

    @Bean
    PageForm hoursCancellationForm(OwnHours own) {
        return PageForm.ofStaff(KIND, ENTRY + "/atcelt")
                .corrects(HoursForms.CANCEL, asked -> own.of(asked.get("reference"), asked.get("hours")))
                .from(CARD, BACK);
    }

    @Bean
    PageForm hoursAnswerForm(OwnHours own) {
        return PageForm.ofStaff(KIND, ENTRY + "/atbilde")
                .corrects("answerObjection", asked -> own.of(asked.get("reference"), asked.get("hours")))
                .from(CARD, BACK);
    }

    @Bean
    PageForm eventHoursForm(EventHours event) {
        return PageForm.ofStaff(KIND, "/stundas/pasakums")
                .does(event)
                .from("/stundas", "hours.back.list")
                .to("/stundas?saglabats");
    }

    @Bean
    PageForm sessionHoursForm(EventHours event) {
        return PageForm.ofStaff(KIND, "/stundas/nodarbiba/{session}")
                .does(event)
                .from("/stundas", "hours.back.list")
                .to("/stundas?saglabats");
    }
}
