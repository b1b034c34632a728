package lv.lidzas.example;

import java.util.Map;
import lv.lidzas.access.PageForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is broken is written down beside the loan. */
@Configuration(proxyBeanMethods = false)
class ToolRepairForms {

    @Bean
    PageForm toolRepairForm(ToolLoans loans) {
        return PageForm.ofStaff("toolRepair", "/personas/{reference}/instrumenti/{loan}/bojajums")
                .makes(
                        "reportRepair",
                        asked ->
                                Map.of(ToolRepairRecords.LOAN, loans.loanOf(asked.get("reference"), asked.get("loan"))))
                .from("/personas/{reference}", "people.backToCard");
    }
}
