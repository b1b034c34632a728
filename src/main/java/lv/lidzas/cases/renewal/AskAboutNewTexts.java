package lv.lidzas.cases.renewal;

import java.time.LocalTime;
import lv.lidzas.cases.consent.ConsentQuestions;
import lv.lidzas.nightly.EachByItself;
import lv.lidzas.nightly.NightlyWork;
import org.springframework.stereotype.Service;

/** Whoever agreed to a text that has changed since is asked in the night after the change, case by case. */
@Service
class AskAboutNewTexts implements NightlyWork {

    private final ConsentQuestions questions;
    private final ConsentRenewal renewal;

    AskAboutNewTexts(ConsentQuestions questions, ConsentRenewal renewal) {
        this.questions = questions;
        this.renewal = renewal;
    }

    @Override
    public String name() {
        return "askAboutNewTexts";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(5, 10);
    }

    @Override
    public void work() {
        new EachByItself()
                .to(questions.casesWithOlderTexts(), renewal::askAboutNewTexts)
                .end();
    }
}
