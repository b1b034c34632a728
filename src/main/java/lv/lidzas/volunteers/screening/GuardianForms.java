package lv.lidzas.volunteers.screening;

import java.util.Map;
import lv.lidzas.access.PageForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A colleague names on the card who is asked for the consent, for the first time or instead of somebody else. */
@Configuration(proxyBeanMethods = false)
class GuardianForms {

    @Bean
    PageForm nameGuardianForm(Screening screening) {
        return PageForm.ofStaff("volunteer", "/personas/{reference}/parstavis")
                .makes("nameGuardian", asked -> Map.of("volunteer", screening.withoutGuardian(asked.get("reference"))))
                .from("/personas/{reference}", "volunteer.back.card");
    }
}
