package lv.lidzas.volunteers.person;

import java.util.Map;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is copied of a volunteer for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class VolunteerCopy {

    @Bean
    @Order(20)
    CopiedTables copiedVolunteers() {
        return CopiedTables.of(
                Table.ofPerson("volunteer")
                        .inWordsOf("volunteer")
                        .saidBy(Map.of(
                                "stage", "stage.",
                                "applied_via", "volunteer.appliedVia.",
                                "resumes_as", "stage.",
                                "notice_by", "volunteer.noticeBy.",
                                "notice_form", "volunteer.noticeForm.")),
                Table.of(
                                "volunteer_agreement",
                                "volunteer in (select reference from lidzas.volunteer where person = :person)")
                        .also("number")
                        .without("signing_noted_by", "signed_file")
                        .saidBy(Map.of(
                                "form", "agreement.form.",
                                "signed", "agreement.state.",
                                "insurance", "agreement.insured.",
                                "children", "agreement.children.")),
                Table.of(
                                "volunteer_stage",
                                "volunteer in (select reference from lidzas.volunteer where person = :person)")
                        .saidBy(Map.of("stage", "stage.")));
    }
}
