package lv.lidzas.volunteers.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.support.DecisionTable;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which form the law wants notice of the end of an agreement, row by row. */
class NoticeFormTest {

    private final DecisionTable table = DecisionTable.in("processes/volunteers/noticeForm.dmn");

    @ParameterizedTest(name = "{0}, agreement in writing {1}: {2}")
    @CsvSource({
        "word, false, enough",
        "email, false, enough",
        "paper, true, enough",
        "eSignature, true, enough",
        "email, true, enough",
        "ownPage, true, enough",
        "word, true, writingNeeded"
    })
    void anAgreementInWritingEndsInWriting(String given, boolean inWriting, String expected) {
        assertThat(asked(given, inWriting)).containsExactly(Map.of("noticeForm", expected));
    }

    @Test
    void everyFormFindsOneAnswerAndEveryRowIsFound() {
        for (NoticeForm form : NoticeForm.values()) {
            for (boolean inWriting : List.of(true, false)) {
                assertThat(asked(form.code(), inWriting)).hasSize(1);
            }
        }
        assertThat(table.hit()).isEqualTo(table.rules());
    }

    private List<Map<String, Object>> asked(String given, boolean inWriting) {
        return table.ask(Map.of("noticeGiven", given, "agreementInWriting", inWriting));
    }
}
