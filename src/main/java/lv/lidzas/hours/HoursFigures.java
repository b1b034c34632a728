package lv.lidzas.hours;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of the time that volunteers give. */
@Configuration(proxyBeanMethods = false)
class HoursFigures {

    private static final String OWNER = "hours";

    @Bean
    @Order(30)
    DeclaredFigures figuresOfHours() {
        return DeclaredFigures.of(timeOutsideCases(), volunteerTime());
    }

    private static Figure timeOutsideCases() {
        return Figure.number(
                "timeOutsideCases",
                OWNER,
                Unit.MINUTES,
                Privacy.ORDINARY,
                SmallNumbers.SHOWN,
                "select coalesce(sum(minutes), 0) from lidzas.volunteer_hours where day >= :from and day < :until");
    }

    /** The time in cases is counted by the module that owns them. */
    private static Figure volunteerTime() {
        return Figure.sum(
                "volunteerTime",
                OWNER,
                Unit.MINUTES,
                Privacy.SENSITIVE,
                SmallNumbers.SHOWN,
                "timeOutsideCases",
                "timeInCases");
    }
}
