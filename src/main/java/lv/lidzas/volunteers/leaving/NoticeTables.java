package lv.lidzas.volunteers.leaving;

import java.util.Arrays;
import java.util.List;
import lv.lidzas.records.FieldKind;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import lv.lidzas.workflow.contract.DecisionContract;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the end of a cooperation understands of the answers of a table. */
@Configuration(proxyBeanMethods = false)
class NoticeTables {

    static final String ENOUGH = "enough";

    static final DecisionContract FORM = DecisionContract.code("noticeForm", List.of(ENOUGH, "writingNeeded"), ENOUGH)
            .given(
                    "noticeGiven",
                    Arrays.stream(NoticeForm.values()).map(NoticeForm::code).toList(),
                    "volunteer.noticeForm")
            .given("agreementInWriting", FieldKind.BOOLEAN);

    @Bean
    DecisionContract noticeFormContract() {
        return FORM;
    }
}
