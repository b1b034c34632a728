package lv.lidzas.cases.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.cases.CaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.consent.Consent;
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
    private final ConsentQuestions asked;

    ConsentsSection(Consents consents, BoundQuestions questions, ConsentQuestions asked) {
        this.consents = consents;
        this.questions = questions;
        this.asked = asked;
    }

    /**
     * A consent; {@code withdrawable} while it holds.
     *
     * @param asked that it is asked for once more; {@code null} if it is not
     */
    record Decided(
            String purpose,
            boolean given,
            LocalDate on,
            String language,
            String version,
            @Nullable LocalDate withdrawnOn,
            ConsentQuestions.@Nullable Question asked) {

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
        Map<String, ConsentQuestions.Question> open = asked.of(shown.reference()).stream()
                .collect(Collectors.toMap(ConsentQuestions.Question::purpose, Function.identity()));
        Map<String, Consent> latest = consents.latest(shown.reference());
        List<Decided> decided = latest.values().stream()
                .map(consent -> new Decided(
                        consent.purpose(),
                        consent.given(),
                        consent.decidedOn(),
                        words.shown("person", "languages", consent.language()),
                        consent.textVersion(),
                        consent.withdrawnOn(),
                        open.get(consent.purpose())))
                .toList();
        boolean askable = shown.open()
                && latest.values().stream()
                        .anyMatch(consent -> consent.mayBeAskedAgain() && !open.containsKey(consent.purpose()));
        return decided.isEmpty()
                ? null
                : Map.of("case", shown.reference(), "open", shown.open(), "askable", askable, "consents", decided);
    }
}
