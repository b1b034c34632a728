package lv.lidzas.training.run;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of trainings. */
@Configuration(proxyBeanMethods = false)
class TrainingFigures {

    private static final String OWNER = "training";

    @Bean
    @Order(20)
    DeclaredFigures figuresOfTraining() {
        return DeclaredFigures.of(trainingsCompleted(), trainingsUnderWay(), sessionsHeld());
    }

    private static Figure trainingsCompleted() {
        return Figure.number(
                "trainingsCompleted",
                OWNER,
                Unit.PEOPLE,
                Privacy.ORDINARY,
                SmallNumbers.FIVE_OR_MORE,
                "select count(*) from lidzas.training_run"
                        + " where stage = 'completed' and ended_on >= :from and ended_on < :until");
    }

    private static Figure trainingsUnderWay() {
        return Figure.number(
                "trainingsUnderWay",
                OWNER,
                Unit.PEOPLE,
                Privacy.ORDINARY,
                SmallNumbers.FIVE_OR_MORE,
                "select count(*) from lidzas.training_run where stage = 'learning'");
    }

    private static Figure sessionsHeld() {
        return Figure.number(
                "sessionsHeld",
                OWNER,
                Unit.RECORDS,
                Privacy.NOBODY,
                SmallNumbers.SHOWN,
                "select count(*) from lidzas.training_session"
                        + " where stage = 'closed' and starts_at >= :fromMoment and starts_at < :untilMoment");
    }
}
