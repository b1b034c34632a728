package lv.lidzas.volunteers.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.people.consent.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer may consent to, on the own page: never among what waits for an answer, because nothing waits for it. */
@Component
@Order(42)
class ConsentOwnSection implements MyPageSection {

    private final VolunteerConsents consents;
    private final ConsentTexts texts;

    ConsentOwnSection(VolunteerConsents consents, ConsentTexts texts) {
        this.consents = consents;
        this.texts = texts;
    }

    /**
     * One question.
     *
     * @param purpose code
     * @param text paragraph by paragraph
     * @param version of the text
     * @param said code of what was said last; {@code none} if nothing was
     * @param on when it was said
     * @param changed whether the text is another one since
     * @param mayAgree whether a yes would change anything and can be given
     * @param mayRefuse whether nothing was said yet and no can be said
     * @param mayWithdraw whether a consent holds
     * @param guardianFirst whether only a guardian's word is missing
     */
    record Question(
            String purpose,
            List<String> text,
            String version,
            String said,
            @Nullable LocalDate on,
            boolean changed,
            boolean mayAgree,
            boolean mayRefuse,
            boolean mayWithdraw,
            boolean guardianFirst) {}

    @Override
    public String template() {
        return "volunteers/ownConsents";
    }

    /** It is looked up rather than followed. */
    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<Question> questions = consents.of(person).stream()
                .map(standing -> question(standing, language))
                .toList();
        return questions.isEmpty() ? null : Map.of("questions", questions);
    }

    private Question question(Standing standing, Locale language) {
        Consent latest = standing.latest();
        boolean holds = standing.holds();
        return new Question(
                standing.purpose().code(),
                texts.read(standing.purpose(), language),
                texts.version(standing.purpose()),
                said(latest),
                latest == null ? null : on(latest),
                holds && standing.changed(),
                standing.askable() && (!holds || standing.changed()),
                standing.askable() && latest == null,
                holds,
                standing.guardianFirst() && !holds);
    }

    static String said(@Nullable Consent latest) {
        if (latest == null) {
            return "none";
        }
        if (!latest.given()) {
            return VolunteerConsents.REFUSED;
        }
        return latest.withdrawnOn() == null ? VolunteerConsents.GIVEN : "withdrawn";
    }

    static LocalDate on(Consent latest) {
        return latest.withdrawnOn() == null ? latest.decidedOn() : latest.withdrawnOn();
    }
}
