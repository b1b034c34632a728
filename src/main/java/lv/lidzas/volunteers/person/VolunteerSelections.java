package lv.lidzas.volunteers.person;

import java.util.List;
import lv.lidzas.people.PersonSelection;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Applicants and volunteers by how far they have come, in the list of people. */
@Component
@Order(20)
class VolunteerSelections implements PersonSelection.Source {

    private static final List<Stage> ON_THE_WAY = List.of(
            Stage.APPLIED,
            Stage.INTERVIEW,
            Stage.CHECKS,
            Stage.AGREEMENT,
            Stage.TRAINING,
            Stage.PROBATION,
            Stage.ACTIVE,
            Stage.PAUSED);

    @Override
    public List<PersonSelection> selections() {
        return ON_THE_WAY.stream().map(VolunteerSelections::of).toList();
    }

    private static PersonSelection of(Stage stage) {
        return new PersonSelection(
                stage.code(),
                "stage." + stage.code(),
                "select distinct person from lidzas.volunteer where stage = '" + stage.code() + "'");
    }
}
