package lv.lidzas.cases.helper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.MyPageSection;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a volunteer helps, on the own page. */
@Component
@Order(10)
class CaseOwnSection implements MyPageSection {

    private final OwnCases own;
    private final Volunteers volunteers;
    private final Colleagues colleagues;

    CaseOwnSection(OwnCases own, Volunteers volunteers, Colleagues colleagues) {
        this.own = own;
        this.volunteers = volunteers;
        this.colleagues = colleagues;
    }

    @Override
    public String template() {
        return "cases/own";
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        List<OwnCases.Own> cases = own.of(person);
        if (cases.isEmpty() && volunteers.memberOf(person).isEmpty()) {
            return null;
        }
        return Map.of(
                "cases",
                cases,
                "colleagues",
                colleagues.named(cases.stream().map(OwnCases.Own::owner).toList(), language));
    }
}
