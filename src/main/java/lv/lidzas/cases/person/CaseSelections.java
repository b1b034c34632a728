package lv.lidzas.cases.person;

import java.util.List;
import lv.lidzas.people.PersonSelection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Supported persons in the list of people. */
@Component
@Order(10)
class CaseSelections implements PersonSelection.Source {

    @Override
    public List<PersonSelection> selections() {
        return List.of(new PersonSelection(
                "supported",
                "cases.persons",
                "select distinct person from lidzas.support_case where stage <> 'closed'"));
    }
}
