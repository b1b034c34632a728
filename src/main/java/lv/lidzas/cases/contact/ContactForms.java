package lv.lidzas.cases.contact;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.matching.Assignments;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contacts are written down and put right by coordinators, and by the volunteer who helps. */
@Configuration(proxyBeanMethods = false)
class ContactForms {

    private static final String FORM = "recordVisit";

    /** Asks a colleague, too, who met the person. */
    private static final String STAFF_FORM = "logContact";

    @Bean
    PageForm contactForm(SupportCases cases, Assignments assignments) {
        return PageForm.ofStaff("case", "/gadijumi/{reference}/tiksanas")
                .makes(
                        STAFF_FORM,
                        asked -> Map.of(
                                "case", cases.find(asked.get("reference")).reference()))
                .from("/gadijumi/{reference}", "cases.back")
                .shownAs((asked, form) ->
                        assignments.helping(asked.get("reference")).isPresent() ? form : alone(form))
                .to("/gadijumi/{reference}?tiksanas");
    }

    @Bean
    PageForm contactCorrectionForm(Contacts contacts, Assignments assignments) {
        return PageForm.ofStaff("case", "/gadijumi/{reference}/tiksanas/{contact}")
                .corrects(STAFF_FORM, asked -> contacts.of(asked.get("reference"), asked.get("contact"))
                        .reference())
                .from("/gadijumi/{reference}", "cases.back")
                .shownAs((asked, form) ->
                        assignments.helping(asked.get("reference")).isPresent()
                                        || contacts.of(asked.get("reference"), asked.get("contact"))
                                                        .volunteer()
                                                != null
                                ? form
                                : alone(form));
    }

    /** Where no volunteer helps, nobody asks who of two it was. */
    private static OpenForm alone(OpenForm form) {
        return form.without("visit", ContactRecords.MET_BY);
    }

    @Bean
    PageForm ownContactForm(Assignments assignments) {
        return PageForm.ofPerson("/mana/gadijumi/{reference}/tiksanas")
                .makes(FORM, asked -> Map.of("case", own(asked, assignments)))
                .from("/mana/gadijumi/{reference}", "own.cases.back")
                .to("/mana/gadijumi/{reference}?saglabats")
                .keptByBrowser();
    }

    @Bean
    PageForm ownContactCorrectionForm(Contacts contacts) {
        return PageForm.ofPerson("/mana/gadijumi/{reference}/tiksanas/{contact}")
                .corrects(FORM, asked -> own(asked, contacts))
                .from("/mana/gadijumi/{reference}", "own.cases.back");
    }

    private static String own(PageForm.Asked asked, Assignments assignments) {
        String supportCase = asked.get("reference");
        if (!assignments.isHelper(supportCase, asked.person())) {
            throw new NoSuchRecord();
        }
        return supportCase;
    }

    private static String own(PageForm.Asked asked, Contacts contacts) {
        Contact contact = contacts.of(asked.get("reference"), asked.get("contact"));
        if (!contacts.isOwn(contact, asked.person())) {
            throw new NoSuchRecord();
        }
        return contact.reference();
    }
}
