package lv.lidzas.volunteers.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.people.PersonCardSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements with a volunteer on the card: how and when each was signed, why in that form, its paper, and the file of what was signed. */
@Component
@Order(43)
class AgreementCardSection implements PersonCardSection {

    private final AgreementList agreements;

    AgreementCardSection(AgreementList agreements) {
        this.agreements = agreements;
    }

    @Override
    public String template() {
        return "volunteers/agreements";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<AgreementList.Listed> all = agreements.of(person);
        return all.isEmpty() ? null : Map.of("agreements", all, "person", person, "opening", FormOpenings.fresh());
    }
}
