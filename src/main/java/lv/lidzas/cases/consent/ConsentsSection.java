package lv.lidzas.cases.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.consent.Consents;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the person has agreed to, and how it is taken back. */
@Component
@Order(70)
class ConsentsSection implements CaseSection {

    private final Consents consents;
    private final BoundQuestions questions;

    ConsentsSection(Consents consents, BoundQuestions questions) {
        this.consents = consents;
        this.questions = questions;
    }

    /** A consent; {@code withdrawable} while it holds. */
    record Decided(
            String purpose,
            boolean given,
            LocalDate on,
            String language,
            String version,
            @Nullable LocalDate withdrawnOn) {

        public boolean withdrawable() {
            return given && withdrawnOn == null;
        }
    }

    @Override
    public String template() {
        return "cases/consents";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    public @Nullable Map<String, Object> model(ShownCase shown) {
        BoundQuestions.Words words = questions.words(shown.language());
        List<Decided> decided = consents.latest(shown.reference()).values().stream()
                .map(consent -> new Decided(
                        consent.purpose(),
                        consent.given(),
                        consent.decidedOn(),
                        words.shown("person", "languages", consent.language()),
                        consent.textVersion(),
                        consent.withdrawnOn()))
                .toList();
        return decided.isEmpty() ? null : Map.of("case", shown.reference(), "open", shown.open(), "consents", decided);
    }
}
