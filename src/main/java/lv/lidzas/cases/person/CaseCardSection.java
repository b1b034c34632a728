package lv.lidzas.cases.person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.cases.file.SupportCaseRepository;
import lv.lidzas.cases.helper.OwnCases;
import lv.lidzas.people.PersonCardSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the card: the support that a person has, and those whom the person helps. */
@Component
@Order(30)
class CaseCardSection implements PersonCardSection {

    private final SupportCaseRepository cases;
    private final OwnCases own;

    CaseCardSection(SupportCaseRepository cases, OwnCases own) {
        this.cases = cases;
        this.own = own;
    }

    /** @param stage code */
    record Shown(String reference, String stage) {}

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "cases/person";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<Shown> shown = cases.ofPersons(List.of(person)).stream()
                .map(one -> new Shown(one.reference(), one.stage().code()))
                .toList();
        List<OwnCases.Own> helps = own.of(person);
        return shown.isEmpty() && helps.isEmpty() ? null : Map.of("cases", shown, "helps", helps);
    }
}
