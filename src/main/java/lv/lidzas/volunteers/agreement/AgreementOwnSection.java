package lv.lidzas.volunteers.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A volunteer's own agreements, to be read and printed. */
@Component
@Order(41)
class AgreementOwnSection implements MyPageSection {

    private final AgreementList agreements;

    AgreementOwnSection(AgreementList agreements) {
        this.agreements = agreements;
    }

    @Override
    public String template() {
        return "volunteers/ownAgreements";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<AgreementList.Listed> readable = agreements.of(person).stream()
                .filter(AgreementList.Listed::readable)
                .toList();
        return readable.isEmpty() ? null : Map.of("agreements", readable);
    }
}
