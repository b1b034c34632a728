package lv.lidzas.volunteers.outside;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.Thanks;
import lv.lidzas.web.FoundPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An application is withdrawn on the own page; what applicants are told after each step. */
@Configuration(proxyBeanMethods = false)
class ApplicantForms {

    @Bean
    PageForm ownWithdrawalForm(Withdrawals withdrawals) {
        return PageForm.ofPerson("/mana/pieteikums/{reference}/atsaukt")
                .does(withdrawals)
                .from("/mana", "own.back")
                .to("/mana?" + Thanks.PARAMETER);
    }

    @Bean
    Thanks applicationThanks() {
        return Thanks.after("volunteerApplication", "confirmAddressEnds", "reviewApplicationEnds");
    }

    @Bean
    Thanks confirmationThanks() {
        return Thanks.after("confirmAddress", "reviewApplicationEnds");
    }

    @Bean
    Thanks clarificationThanks() {
        return Thanks.after("completeApplication", "reviewApplicationEnds");
    }

    @Bean
    Thanks resumptionThanks() {
        return Thanks.after("resumeApplication", "reviewApplicationEnds");
    }

    @Bean
    Thanks withdrawalThanks() {
        return Thanks.after("withdrawApplication", "refusedApplicationKept");
    }

    @Bean
    FoundPage applicationFound() {
        return FoundPage.of(VolunteerApplication.PATH, "volunteers.apply.found");
    }
}
