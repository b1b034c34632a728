package lv.lidzas.hours.entry;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.SmallNumbers;
import lv.lidzas.volunteers.WorkedTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of the time that volunteers give; the yearly figures of the Volunteer Work Law are among them. */
@Configuration(proxyBeanMethods = false)
class HoursFigures {

    private static final String OWNER = "hours";

    private static final String IN_PERIOD = " where day >= :from and day < :until";

    private static final String OUTSIDE = "from (" + HoursTime.COUNTED + ") worked" + IN_PERIOD;

    /** Places are typed by hand. */
    private static final String PLACE = "lower(coalesce(place, ''))";

    @Bean
    @Order(30)
    DeclaredFigures figuresOfHours(ObjectProvider<WorkedTime> kinds) {
        return DeclaredFigures.of(
                time("timeOutsideCases", "''"),
                time("timeByKind", "kind").called(PartWords.list("hourKinds")).breaksDown("timeOutsideCases"),
                // The time in cases is counted by the module that owns them.
                Figure.sum(
                        "volunteerTime",
                        OWNER,
                        Unit.MINUTES,
                        Privacy.SENSITIVE,
                        SmallNumbers.SHOWN,
                        "timeOutsideCases",
                        "timeInCases"),
                volunteersWorked(WorkedTime.all(kinds.stream())),
                volunteersByPlace(),
                workPlaces());
    }

    private static Figure time(String id, String part) {
        return Figure.of(
                id,
                OWNER,
                Unit.MINUTES,
                Privacy.ORDINARY,
                SmallNumbers.SHOWN,
                "select " + part + " as part, volunteer as reference, minutes as number " + OUTSIDE);
    }

    /** Whoever has given time in cases, outside them or both, is one volunteer. */
    private static Figure volunteersWorked(String worked) {
        return people(
                        "volunteersWorked",
                        "select distinct '' as part, volunteer as reference, 1 as number from " + worked + IN_PERIOD)
                .eachOnce();
    }

    private static Figure volunteersByPlace() {
        return people(
                        "volunteersByPlace",
                        "select distinct " + PLACE + " as part, volunteer as reference, 1 as number " + OUTSIDE)
                .eachOnce()
                .called(PartWords.themselves());
    }

    private static Figure workPlaces() {
        return Figure.of(
                        "workPlaces",
                        OWNER,
                        Unit.RECORDS,
                        Privacy.NOBODY,
                        SmallNumbers.SHOWN,
                        "select distinct '' as part, " + PLACE + " as reference, 1 as number " + OUTSIDE
                                + " and place is not null")
                .eachOnce();
    }

    private static Figure people(String id, String rows) {
        return Figure.of(id, OWNER, Unit.PEOPLE, Privacy.ORDINARY, SmallNumbers.FIVE_OR_MORE, rows);
    }
}
