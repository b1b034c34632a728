package lv.lidzas.training.run;

import static lv.lidzas.training.run.Progress.State.COMPLETED;
import static lv.lidzas.training.run.Progress.State.ENROLLED;
import static lv.lidzas.training.run.Progress.State.MISSED;
import static lv.lidzas.training.run.Progress.State.TO_CHOOSE;
import static lv.lidzas.training.session.GivenSessions.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.lidzas.training.programme.GivenProgramme;
import lv.lidzas.training.programme.Programme;
import lv.lidzas.training.session.Enrolment;
import lv.lidzas.training.session.GivenSessions;
import lv.lidzas.training.session.TrainingSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressTest {

    private static final Programme PROGRAMME = GivenProgramme.of(
            GivenProgramme.module("mission", 4, true),
            GivenProgramme.module("boundaries", 3, true),
            GivenProgramme.module("selfCare", 2, false));

    private static final Map<String, TrainingSession> SESSIONS = Map.of(
            "one", GivenSessions.session("one", "mission"),
            "two", GivenSessions.session("two", "mission"),
            "off", GivenSessions.cancelled("off", "mission"),
            "other", GivenSessions.session("other", "boundaries"));

    /** Places at sessions of one module, in the order taken, and how the module stands. */
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(List.of(), TO_CHOOSE),
                Arguments.of(List.of(place("one", null)), ENROLLED),
                Arguments.of(List.of(place("off", null)), TO_CHOOSE),
                Arguments.of(List.of(place("one", "absent")), MISSED),
                Arguments.of(List.of(place("one", "excused")), MISSED),
                Arguments.of(List.of(place("one", "present")), COMPLETED),
                Arguments.of(List.of(place("one", "absent"), place("two", null)), ENROLLED),
                Arguments.of(List.of(place("two", null), place("one", "absent")), ENROLLED),
                Arguments.of(List.of(place("one", "absent"), place("off", null)), MISSED),
                Arguments.of(List.of(place("one", "absent"), place("two", "present")), COMPLETED),
                Arguments.of(List.of(place("one", "present"), place("two", "absent")), COMPLETED),
                Arguments.of(List.of(place("one", "present"), place("two", null)), COMPLETED));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aModuleStandsAsItsPlacesSay(List<Enrolment> places, Progress.State state) {
        Progress progress = Progress.of(PROGRAMME, places, SESSIONS);

        assertThat(progress.steps()).extracting(Progress.Step::state).containsExactly(state, TO_CHOOSE, TO_CHOOSE);
        assertThat(progress.needs("mission")).isEqualTo(state == TO_CHOOSE || state == MISSED);
    }

    @Test
    void hoursCountWhoeverTaughtThemAndPercentAreRoundedDown() {
        Progress begun = Progress.of(PROGRAMME, List.of(place("one", "present")), SESSIONS);
        Progress half = Progress.of(PROGRAMME, List.of(place("one", "present"), place("other", "present")), SESSIONS);

        assertThat(begun.attendancePercent()).isEqualTo(44);
        assertThat(half.attendancePercent()).isEqualTo(77);
        assertThat(begun.mandatoryLeft()).isOne();
        assertThat(half.mandatoryLeft()).isZero();
    }

    @Test
    void whatWasMissedIsToChooseAnew() {
        Progress progress = Progress.of(PROGRAMME, List.of(place("one", "absent")), SESSIONS);

        assertThat(progress.missed()).isOne();
        assertThat(progress.toChoose()).isEqualTo(3);
        assertThat(progress.needs("unknown")).isFalse();
    }
}
