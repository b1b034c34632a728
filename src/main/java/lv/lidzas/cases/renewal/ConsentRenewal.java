package lv.lidzas.cases.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.cases.consent.ConsentQuestions;
import lv.lidzas.cases.file.CaseProcess;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.cases.rule.CaseDeadline;
import lv.lidzas.people.consent.Consent;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of {@code consentRenewal}. */
@Service
@Transactional
class ConsentRenewal {

    /** How a consent was obtained that the person gave alone. */
    private static final String OWN_PAGE = "ownPage";

    private final SupportCases cases;
    private final CaseProcess process;
    private final Consents consents;
    private final ConsentQuestions questions;
    private final Deadlines deadlines;
    private final Clock clock;

    ConsentRenewal(
            SupportCases cases,
            CaseProcess process,
            Consents consents,
            ConsentQuestions questions,
            Deadlines deadlines,
            Clock clock) {
        this.cases = cases;
        this.process = process;
        this.consents = consents;
        this.questions = questions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Asks the person once more for each consent that was withdrawn or is about an older text; where all are asked for
     * already, or none may be, nothing happens.
     *
     * @param by account of who asks
     * @throws NoSuchRecord if there is no such case, or it is closed
     */
    void ask(String reference, String by) {
        if (cases.find(reference).stage() == CaseStage.CLOSED) {
            throw new NoSuchRecord();
        }
        questions.hold(reference);
        Set<String> asked = questions.of(reference).stream()
                .map(ConsentQuestions.Question::purpose)
                .collect(Collectors.toSet());
        List<String> purposes = consents.latest(reference).values().stream()
                .filter(Consent::mayBeAskedAgain)
                .map(Consent::purpose)
                .filter(purpose -> !asked.contains(purpose))
                .toList();
        ask(reference, purposes, by);
    }

    /** Asks for each consent that stands but is about an older text, once for each text: nothing follows from silence. */
    void askAboutNewTexts(String reference) {
        questions.hold(reference);
        ask(reference, questions.olderTexts(reference), null);
    }

    private void ask(String reference, List<String> purposes, @Nullable String by) {
        if (purposes.isEmpty()) {
            return;
        }
        LocalDate answerBy = LocalDate.ofInstant(deadlines.of(CaseDeadline.CONSENT_ANSWER_ENDS), clock.getZone());
        questions.ask(reference, purposes, by, answerBy);
        // What waits already waits on with what is asked now, so that there is a letter about it and none of them ends
        // early.
        process.consentAnswered(reference);
        process.consentAsked(reference);
    }

    /**
     * The person answers.
     *
     * @param person {@code P-} reference of who answers
     * @param purpose code
     * @throws NoSuchRecord if this person is not asked that (any more)
     */
    void answer(String person, String reference, String purpose, boolean given, Locale language) {
        boolean isAsked = questions.ofPerson(person).stream()
                .anyMatch(one ->
                        one.reference().equals(reference) && one.purpose().equals(purpose));
        if (!isAsked) {
            throw new NoSuchRecord();
        }
        if (!given) {
            cases.withdrawConsent(reference, purpose);
        }
        consents.decide(reference, purpose, given, language.getLanguage(), OWN_PAGE);
        questions.end(reference, List.of(purpose));
    }

    /** There is an answer to everything, or none is waited for. */
    void endIfAnswered(String reference) {
        if (questions.of(reference).isEmpty()) {
            process.consentAnswered(reference);
        }
    }

    /** Nobody waits for an answer any more: nothing follows from silence. */
    void endConsentQuestions(String reference) {
        questions.endAll(reference);
    }

    /** The day until which an answer is waited for; {@code null} if nothing is asked. */
    @Transactional(readOnly = true)
    @Nullable
    LocalDate answerBy(String reference) {
        return questions.of(reference).stream()
                .map(ConsentQuestions.Question::answerBy)
                .findFirst()
                .orElse(null);
    }
}
