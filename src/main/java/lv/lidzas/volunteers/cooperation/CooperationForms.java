package lv.lidzas.volunteers.cooperation;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.Thanks;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a volunteer does, where, when and how much is changed on the card, and said once a year by the volunteer. */
@Configuration(proxyBeanMethods = false)
class CooperationForms {

    @Bean
    PageForm changeCooperationForm(Volunteers volunteers) {
        return PageForm.ofStaff("volunteer", "/personas/{reference}/sadarbiba")
                .corrects("changeCooperation", asked -> volunteers
                        .memberOf(asked.get("reference"))
                        .map(Volunteers.Member::reference)
                        .orElseThrow(NoSuchRecord::new))
                .from("/personas/{reference}", "volunteer.back.card");
    }

    @Bean
    Thanks yearlyCheckThanks() {
        return Thanks.after("answerYearlyCheck").by("yearlyAnswer");
    }
}
