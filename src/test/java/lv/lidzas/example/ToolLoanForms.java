package lv.lidzas.example;

import java.util.Map;
import lv.lidzas.access.PageForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was lent without a process is written down on the person's card, and every loan is put right there. */
@Configuration(proxyBeanMethods = false)
class ToolLoanForms {

    private static final String FORM = "toolLoanCard";
    private static final String PATH = "/personas/{reference}/instrumenti";
    private static final String CARD = "/personas/{reference}";

    @Bean
    PageForm toolLoanForm(ToolLoans loans) {
        return PageForm.ofStaff("toolLoan", PATH)
                .makes(FORM, asked -> Map.of(ToolLoanRecords.VOLUNTEER, loans.volunteerOf(asked.get("reference"))))
                .from(CARD, "people.backToCard");
    }

    @Bean
    PageForm toolLoanCorrectionForm(ToolLoans loans) {
        return PageForm.ofStaff("toolLoan", PATH + "/{loan}")
                .corrects(FORM, asked -> loans.loanOf(asked.get("reference"), asked.get("loan")))
                .from(CARD, "people.backToCard");
    }
}
