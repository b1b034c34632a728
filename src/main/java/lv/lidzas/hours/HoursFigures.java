package lv.lidzas.hours;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of the time that volunteers give; the yearly figures of the Volunteer Work Law are among them. */
@Configuration(proxyBeanMethods = false)
class HoursFigures {

    private static final String OWNER = "hours";

    private static final String OUTSIDE = "from lidzas.volunteer_hours where day >= :from and day < :until";

    /** Places are typed by hand. */
    private static final String PLACE = "lower(btrim(coalesce(place, '')))";

    @Bean
    @Order(30)
    DeclaredFigures figuresOfHours() {
        return DeclaredFigures.of(
                time("timeOutsideCases", "''"),
                time("timeByKind", "kind")
                        .called(PartWords.messages("figure.part.kind."))
                        .breaksDown("timeOutsideCases"),
                // The time in cases is counted by the module that owns them.
                Figure.sum(
                        "volunteerTime",
                        OWNER,
                        Unit.MINUTES,
                        Privacy.SENSITIVE,
                        SmallNumbers.SHOWN,
                        "timeOutsideCases",
                        "timeInCases"),
                volunteersWorked(),
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

    /** Whoever has given time in cases, outside them or both, is one volunteer: the two tables are read together. */
    private static Figure volunteersWorked() {
        return people(
                        "volunteersWorked",
                        "select '' as part, volunteer as reference, 1 as number from (select volunteer " + OUTSIDE
                                + " union select volunteer from lidzas.visit where volunteer is not null"
                                + " and day >= :from and day < :until) worked")
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
                                + " and btrim(place) <> ''")
                .eachOnce();
    }

    private static Figure people(String id, String rows) {
        return Figure.of(id, OWNER, Unit.PEOPLE, Privacy.ORDINARY, SmallNumbers.FIVE_OR_MORE, rows);
    }
}
