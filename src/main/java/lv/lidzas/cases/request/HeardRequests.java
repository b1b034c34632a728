package lv.lidzas.cases.request;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageRight;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.Deed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** A request that somebody makes by phone: a colleague writes it down, and it goes the way of one from the public page. */
@Configuration(proxyBeanMethods = false)
class HeardRequests {

    private static final String FORM = "recordHelpRequest";
    private static final String PATH = "/palidzibas-lugumi/jauns";

    @Bean
    @Order(25)
    Deed recordHelpRequest() {
        return new Deed(PATH, "deed.helpRequest", "telephone", Audience.groups(StaffGroups.CASEWORKERS)).rarely();
    }

    @Bean
    PageRight heardRequestRight() {
        return PageRight.staff("/palidzibas-lugumi/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }

    @Bean
    PageForm recordHelpRequestForm(HelpRequestProcess process) {
        return PageForm.ofStaff("helpRequest", PATH).does(new Heard(process)).from("/", "web.day");
    }

    private record Heard(HelpRequestProcess process) implements PageForm.Way {

        @Override
        public OpenForm open(PageForm.Asked asked, Forms forms) {
            return forms.openNew(FORM, asked.actor(), asked.language());
        }

        @Override
        public String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
            String reference = forms.submitNew(FORM, Map.of(), data, asked.actor(), asked.language());
            process.requestReceived(reference);
            return reference;
        }
    }
}
