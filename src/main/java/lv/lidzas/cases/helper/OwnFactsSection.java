package lv.lidzas.cases.helper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.cases.OwnCaseSection;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.cases.file.SupportCase;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.cases.needs.AreaText;
import lv.lidzas.cases.needs.CaseNeeds;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.workflow.Colleagues;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the person is reached and where help is needed: what a volunteer needs to know, and no more. */
@Component
@Order(10)
class OwnFactsSection implements OwnCaseSection {

    private final SupportCases cases;
    private final CaseNeeds needs;
    private final AreaText areas;
    private final People people;
    private final BoundQuestions questions;
    private final Colleagues colleagues;

    OwnFactsSection(
            SupportCases cases,
            CaseNeeds needs,
            AreaText areas,
            People people,
            BoundQuestions questions,
            Colleagues colleagues) {
        this.cases = cases;
        this.needs = needs;
        this.areas = areas;
        this.people = people;
        this.questions = questions;
        this.colleagues = colleagues;
    }

    @Override
    public String template() {
        return "cases/own-facts";
    }

    @Override
    public Map<String, Object> model(ShownCase shown) {
        SupportCase one = cases.find(shown.reference());
        PersonSummary person = people.summaries(List.of(shown.person())).get(0);
        BoundQuestions.Words words = questions.words(shown.language());
        Map<String, Object> model = new HashMap<>();
        model.put("person", person);
        if (one.owner() != null) {
            model.put(
                    "coordinator",
                    colleagues.named(List.of(one.owner()), shown.language()).get(one.owner()));
        }
        model.put("contactLanguage", words.shown("case", "contactLanguage", one.contactLanguage()));
        model.put(
                "interpreterNeeded", words.shown("case", "interpreterNeeded", one.interpreterNeeded() ? "yes" : "no"));
        model.put("municipality", words.shown("person", "municipality", person.municipality()));
        model.put("times", one.times());
        model.put("areas", areas.line(needs.needed(shown.reference()), shown.language()));
        model.put("nextDate", one.nextDate());
        model.put("nextIs", one.nextIs());
        return model;
    }
}
