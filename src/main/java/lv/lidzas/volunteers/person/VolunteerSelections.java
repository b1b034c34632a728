package lv.lidzas.volunteers.person;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return Stream.concat(
                        Stream.of(all(), besideMinors()), ON_THE_WAY.stream().map(VolunteerSelections::of))
                .toList();
    }

    private static PersonSelection all() {
        return new PersonSelection(
                "brivpratigie",
                "volunteers.persons",
                "select distinct person from lidzas.volunteer where stage in ("
                        + ON_THE_WAY.stream()
                                .map(stage -> "'" + stage.code() + "'")
                                .collect(Collectors.joining(", "))
                        + ")");
    }

    /** Who is looked up in the register because of a minor in the same team. */
    private static PersonSelection besideMinors() {
        return new PersonSelection(
                "ar-nepilngadigo",
                "volunteers.besideMinors",
                "select distinct person from lidzas.volunteer join lidzas.volunteer_check on volunteer = reference"
                        + " where team_with_minor and stage in ("
                        + Stage.IN_TEAM.stream()
                                .map(stage -> "'" + stage.code() + "'")
                                .collect(Collectors.joining(", "))
                        + ")");
    }

    private static PersonSelection of(Stage stage) {
        return new PersonSelection(
                stage.code(),
                "stage." + stage.code(),
                "select distinct person from lidzas.volunteer where stage = '" + stage.code() + "'");
    }
}
