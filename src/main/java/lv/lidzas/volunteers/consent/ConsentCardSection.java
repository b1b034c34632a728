package lv.lidzas.volunteers.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.people.consent.Consent;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer has consented to, on the card, and how it is taken back. */
@Component
@Order(41)
class ConsentCardSection implements PersonCardSection {

    private final VolunteerConsents consents;

    ConsentCardSection(VolunteerConsents consents) {
        this.consents = consents;
    }

    /**
     * One purpose.
     *
     * @param purpose code
     * @param said code of what was said last; {@code none} if nothing was
     * @param on when
     * @param how code of how it was given
     * @param version of the text
     * @param changed whether the text is another one since
     * @param guardianFirst whether only a guardian's word is missing
     */
    record Shown(
            String purpose,
            String said,
            @Nullable LocalDate on,
            @Nullable String how,
            @Nullable String version,
            boolean changed,
            boolean guardianFirst) {

        public boolean holds() {
            return said.equals(VolunteerConsents.GIVEN);
        }
    }

    @Override
    public String template() {
        return "volunteers/consents";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<Standing> all = consents.of(person);
        return all.isEmpty()
                ? null
                : Map.of(
                        "person",
                        person,
                        "consents",
                        all.stream().map(ConsentCardSection::shown).toList(),
                        "askable",
                        all.stream().anyMatch(one -> one.askable() || one.guardianFirst()));
    }

    private static Shown shown(Standing standing) {
        Consent latest = standing.latest();
        return new Shown(
                standing.purpose().code(),
                ConsentOwnSection.said(latest),
                latest == null ? null : ConsentOwnSection.on(latest),
                latest == null ? null : latest.obtainedBy(),
                latest == null ? null : latest.textVersion(),
                standing.holds() && standing.changed(),
                standing.guardianFirst() && !standing.holds());
    }
}
