package lv.lidzas.training.run;

import java.util.List;
import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of trainings. */
@Configuration(proxyBeanMethods = false)
class TrainingFigures {

    private static final String OWNER = "training";

    private static final String HELD =
            "s.stage = 'closed' and s.starts_at >= :fromMoment and s.starts_at < :untilMoment";

    private static final String ATTENDED = "lidzas.training_enrolment e join lidzas.training_session s"
            + " on s.reference = e.session join lidzas.training_run r on r.reference = e.run where " + HELD;

    @Bean
    @Order(20)
    DeclaredFigures figuresOfTraining() {
        return DeclaredFigures.of(
                people(
                        "trainingsCompleted",
                        "'' as part, volunteer as reference, 1 as number from lidzas.training_run"
                                + " where stage = 'completed' and ended_on >= :from and ended_on < :until"),
                people(
                        "trainingsUnderWay",
                        "'' as part, volunteer as reference, 1 as number from lidzas.training_run"
                                + " where stage = 'learning'"),
                sessions("sessionsHeld", Unit.RECORDS, "1"),
                sessions("sessionTime", Unit.MINUTES, "extract(epoch from s.ends_at - s.starts_at) / 60"),
                people(
                                "trainingParticipants",
                                "distinct '' as part, r.volunteer as reference, 1 as number from " + ATTENDED
                                        + " and e.attendance = 'present'")
                        .eachOnce(),
                people(
                                "attendance",
                                "e.attendance as part, r.volunteer as reference, 1 as number from " + ATTENDED
                                        + " and e.attendance is not null")
                        .inOrder(List.of("present", "excused", "absent"))
                        .called(PartWords.messages("sessions.attendance.")),
                people(
                        "certificatesIssued",
                        "'' as part, volunteer as reference, 1 as number from lidzas.training_run"
                                + " where certificate is not null and ended_on >= :from and ended_on < :until"),
                Figure.later("trainingSatisfaction", OWNER));
    }

    private static Figure people(String id, String rows) {
        return Figure.of(id, OWNER, Unit.PEOPLE, Privacy.ORDINARY, SmallNumbers.FIVE_OR_MORE, "select " + rows);
    }

    private static Figure sessions(String id, Unit unit, String number) {
        return Figure.of(
                id,
                OWNER,
                unit,
                Privacy.NOBODY,
                SmallNumbers.SHOWN,
                "select '' as part, s.reference, " + number + " as number from lidzas.training_session s where "
                        + HELD);
    }
}
