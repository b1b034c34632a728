package lv.lidzas.cases.renewal;

import lv.lidzas.cases.consent.ConsentQuestionsEnded;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Wherever the last answer came from, and when the case is closed, nobody waits any more. Before the commit, because the
 * task that brings the answer may be the one that waits, and it ends by itself.
 */
@Component
class RenewalEnds {

    private final ConsentRenewal renewal;

    RenewalEnds(ConsentRenewal renewal) {
        this.renewal = renewal;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ConsentQuestionsEnded news) {
        renewal.endIfAnswered(news.reference());
    }
}
