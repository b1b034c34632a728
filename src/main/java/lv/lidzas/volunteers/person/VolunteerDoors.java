package lv.lidzas.volunteers.person;

import lv.lidzas.access.PageForm;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.Deed;
import lv.lidzas.workflow.contract.ModelContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What lists call applications and campaigns, and what is begun with somebody who calls. */
@Configuration(proxyBeanMethods = false)
class VolunteerDoors {

    @Bean
    ListedNames volunteerNames() {
        return ListedNames.ofPerson("volunteer", "volunteer", "person");
    }

    @Bean
    ListedNames campaignNames() {
        return ListedNames.titled("campaign", "recruitment_campaign", "name");
    }

    @Bean
    PageForm closeApplicationForm(ApplicationClosing closing) {
        return PageForm.ofStaff("volunteer", "/personas/{reference}/noslegt")
                .does(closing)
                .from("/personas/{reference}", "volunteer.back.card");
    }

    @Bean
    @Order(10)
    Deed registerApplicant(ModelContract contract) {
        return Deed.starting(
                        contract.process("volunteerOnboarding").key(),
                        "plus-lg",
                        Audience.groups(StaffGroups.CASEWORKERS))
                .on("/personas");
    }
}
