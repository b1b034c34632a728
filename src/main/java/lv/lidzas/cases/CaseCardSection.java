package lv.lidzas.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.PersonCardSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's support cases on the card. */
@Component
@Order(30)
class CaseCardSection implements PersonCardSection {

    private final SupportCaseRepository cases;

    CaseCardSection(SupportCaseRepository cases) {
        this.cases = cases;
    }

    /** @param stage code */
    record Shown(String reference, String stage, LocalDate nextDate) {}

    @Override
    public String template() {
        return "cases/person";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> model(String person, Locale language) {
        List<Shown> shown = cases.findByPersonInOrderByOpenedOnDescReferenceDesc(List.of(person)).stream()
                .map(one -> new Shown(one.reference(), one.stage().code(), one.nextDate()))
                .toList();
        return shown.isEmpty() ? null : Map.of("cases", shown);
    }
}
