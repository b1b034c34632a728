package lv.lidzas.volunteers.guardian;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether a minor's guardian has consented, on the card and beside the decision's form. */
@Component
@Order(42)
class GuardianCardSection implements PersonCardSection {

    private final GuardianConsentRepository consents;
    private final GuardianWithdrawal withdrawal;
    private final BoundQuestions questions;
    private final Colleagues colleagues;
    private final Documents documents;
    private final Clock clock;

    GuardianCardSection(
            GuardianConsentRepository consents,
            GuardianWithdrawal withdrawal,
            BoundQuestions questions,
            Colleagues colleagues,
            Documents documents,
            Clock clock) {
        this.consents = consents;
        this.withdrawal = withdrawal;
        this.questions = questions;
        this.colleagues = colleagues;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * One consent.
     *
     * @param stage code
     * @param since day of the stage
     * @param refused whether letters to the address are refused
     * @param signedHow in words; empty if nothing is signed
     * @param where where the paper is kept
     * @param files those that the guardian has handed in by link and that can be opened
     * @param recordedBy name of the colleague who has seen it
     * @param withdrawnBy name of the colleague whom the guardian told
     * @param photos whether the guardian has signed for pictures, too
     * @param mailing whether the guardian has signed for news, too
     */
    record Shown(
            String guardian,
            String stage,
            LocalDate since,
            boolean refused,
            String signedHow,
            @Nullable LocalDate signedOn,
            @Nullable String where,
            @Nullable LocalDate withdrawnOn,
            List<UUID> files,
            @Nullable String recordedBy,
            @Nullable String withdrawnBy,
            boolean photos,
            boolean mailing) {}

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "volunteers/guardian";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<GuardianConsent> all = consents.ofPerson(person);
        if (all.isEmpty()) {
            return null;
        }
        BoundQuestions.Words words = questions.words(language);
        Map<String, String> names = colleagues.named(
                Stream.concat(
                                all.stream().map(GuardianConsent::recordedBy),
                                all.stream().map(GuardianConsent::withdrawnBy))
                        .toList(),
                language);
        return Map.of(
                "person",
                person,
                "mayWithdraw",
                withdrawal.isPossible(person),
                "consents",
                all.stream().map(one -> shown(one, words, names)).toList());
    }

    private Shown shown(GuardianConsent one, BoundQuestions.Words words, Map<String, String> names) {
        return new Shown(
                one.guardian().name(),
                one.stage().code(),
                LocalDate.ofInstant(one.settledAt() == null ? one.askedAt() : one.settledAt(), clock.getZone()),
                one.isOpen() && one.isRefused(),
                one.signedHow() == null ? "" : words.shown(GuardianFields.TYPE.name(), "signedHow", one.signedHow()),
                one.signedOn(),
                one.signedWhere(),
                one.withdrawnOn(),
                documents.of(one.reference()).stream()
                        .filter(StoredDocument::isOpen)
                        .map(StoredDocument::id)
                        .toList(),
                one.recordedBy() == null ? null : names.get(one.recordedBy()),
                one.withdrawnBy() == null ? null : names.get(one.withdrawnBy()),
                one.photosAgreed(),
                one.mailingAgreed());
    }
}
