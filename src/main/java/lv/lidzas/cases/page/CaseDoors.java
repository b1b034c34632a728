package lv.lidzas.cases.page;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageRight;
import lv.lidzas.access.Thanks;
import lv.lidzas.people.PersonPart;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.Deed;
import lv.lidzas.web.NavigationLink;
import lv.lidzas.web.typed.TypedForm;
import lv.lidzas.workflow.contract.ModelContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the pages about cases, and the way there. */
@Configuration(proxyBeanMethods = false)
class CaseDoors {

    @Bean
    @Order(15)
    NavigationLink casesLink() {
        return NavigationLink.inMenu(
                "/gadijumi", "cases.title", Audience.groups(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    @Bean
    ListedNames caseNames() {
        return ListedNames.ofPerson("case", "support_case", "person");
    }

    @Bean
    ListedNames helpRequestNames() {
        return ListedNames.ofPerson("helpRequest", "help_request", "person");
    }

    @Bean
    @Order(20)
    Deed registerCase(ModelContract contract) {
        return Deed.starting(contract.process("supportCase").key(), "plus-lg", Audience.groups(StaffGroups.CASEWORKERS))
                .on("/gadijumi");
    }

    /** A contact belongs to a case: one's only one, or chosen on the way. */
    @Bean
    @Order(40)
    Deed logContact() {
        return new Deed(ContactPage.PATH, "deed.contact", "pencil", Audience.groups(StaffGroups.CASEWORKERS));
    }

    @Bean
    PageRight caseRight() {
        return PageRight.staff("/gadijumi/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }

    /** What somebody answers on paper or by word, after a withdrawal for instance. */
    @Bean
    PageForm consentForm() {
        return PageForm.ofStaff("case", "/gadijumi/{reference}/piekrisanas")
                .corrects("recordConsent", asked -> asked.get("reference"))
                .from("/gadijumi/{reference}", "cases.back");
    }

    @Bean
    PageForm caseCorrectionForm() {
        return PageForm.ofStaff("case", "/gadijumi/{reference}/labot")
                .corrects("caseCard", asked -> asked.get("reference"))
                .from("/gadijumi/{reference}", "cases.back");
    }

    @Bean
    Thanks helpRequestThanks() {
        return Thanks.after("requestHelp", "answerRequest").inDays();
    }

    @Bean
    Thanks urgentRequestThanks() {
        return Thanks.after("requestHelp", "answerUrgentRequest")
                .where("urgentSignals")
                .inDays();
    }

    @Bean
    Thanks offerThanks() {
        return Thanks.after("acceptCase").by("offerAnswer");
    }

    @Bean
    @Order(10)
    PersonPart openCases() {
        return new PersonPart(
                "erase.cases",
                """
                select count(*) from lidzas.support_case where person = :person and stage <> 'closed'""",
                "cases");
    }

    @Bean
    TypedForm caseNoteForm() {
        return TypedForm.at("/gadijumi/{reference}/piezimes")
                .shownAt("/gadijumi/{reference}")
                .asks("piezime", "note", "people.notes.missing");
    }
}
