package lv.lidzas.volunteers.leaving;

import java.util.Map;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import lv.lidzas.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the decision {@code noticeForm} whether notice was given as the law wants it. */
@Component
class NoticeRule {

    private final Decisions decisions;

    NoticeRule(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param agreementInWriting whether the agreement that ends is in writing */
    boolean isEnough(NoticeForm given, boolean agreementInWriting) {
        return NoticeTables.ENOUGH.equals(decisions.evaluate(
                NoticeTables.FORM, Map.of("noticeGiven", given.code(), "agreementInWriting", agreementInWriting)));
    }
}
