package lv.lidzas.cases.page;

import java.util.List;
import lv.lidzas.cases.contact.ContactTime;
import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.SmallNumbers;
import lv.lidzas.reporting.Weekly;
import lv.lidzas.reporting.Weekly.Theme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of cases and of what happens in them. */
@Configuration(proxyBeanMethods = false)
class CaseFigures {

    private static final String OWNER = "cases";

    private static final String OPENED = "opened_on >= :from and opened_on < :until";

    private static final String CLOSED = "closed_on >= :from and closed_on < :until";

    private static final String MET = "day >= :from and day < :until";

    @Bean
    @Order(40)
    DeclaredFigures figuresOfCases() {
        return DeclaredFigures.of(
                records(
                                "casesByStage",
                                "stage as part, reference, 1 as number from lidzas.support_case where stage <> 'closed'")
                        .inOrder(CaseStage.openCodes())
                        .called(PartWords.messages("case.stage.")),
                records(
                                "casesByPriority",
                                "priority as part, reference, 1 as number from lidzas.support_case where stage <> 'closed'")
                        .inOrder(List.of("critical", "high", "medium", "low"))
                        .called(PartWords.messages("figure.part.priority.")),
                // Its parts are accounts of colleagues; empty where nobody answers for it.
                records(
                                "casesByOwner",
                                "coalesce(owner, '') as part, reference, 1 as number from lidzas.support_case"
                                        + " where stage <> 'closed'")
                        .called(PartWords.colleagues())
                        .toldWeekly(Weekly.ofNobody(
                                Theme.STUCK,
                                CaseFilter.USUAL
                                        .with(CaseFilter.OWNER, CaseFilter.NOBODY)
                                        .address())),
                owned("casesLate", CaseSelection.LATE, Theme.OVERDUE),
                owned("casesQuiet", CaseSelection.QUIET, Theme.SILENT),
                owned("casesMentorEnding", CaseSelection.ENDING, Theme.EXPIRING),
                records("casesOpened", "'' as part, reference, 1 as number from lidzas.support_case where " + OPENED),
                records("casesClosed", "'' as part, reference, 1 as number from lidzas.support_case where " + CLOSED),
                records(
                                "closuresByReason",
                                "coalesce(closure_reason, '') as part, reference, 1 as number"
                                        + " from lidzas.support_case where " + CLOSED)
                        .called(PartWords.list("closureReasons"))
                        .breaksDown("casesClosed"),
                records(
                        "plansAgreed",
                        "'' as part, reference, 1 as number from lidzas.support_case"
                                + " where plan_agreed_on >= :from and plan_agreed_on < :until"),
                needsChanged(),
                records(
                        "contacts",
                        "'' as part, support_case as reference, 1 as number from lidzas.visit where " + MET),
                records(
                                "contactsByMode",
                                "mode as part, support_case as reference, 1 as number from lidzas.visit where " + MET)
                        .called(PartWords.messages("figure.part.mode."))
                        .breaksDown("contacts"),
                timeInCases(),
                daysToVolunteer());
    }

    /** What a selection of the list of cases shows, by who answers for it. */
    private static Figure owned(String id, CaseSelection selection, Theme theme) {
        String condition = selection.condition().replace(":quiet", "(:today)::date - " + CaseCounts.QUIET_DAYS);
        return records(
                        id,
                        "coalesce(c.owner, '') as part, c.reference, 1 as number from lidzas.support_case c where "
                                + condition)
                .called(PartWords.colleagues())
                .toldWeekly(Weekly.ofEach(
                        theme, CaseFilter.USUAL.selecting(selection.code()).address(), CaseFilter.OWNER));
    }

    /** Areas of life, each from the first time that it was asked to the last. */
    private static Figure needsChanged() {
        return records(
                        "needsChanged",
                        "case when l.score > f.score then 'better' when l.score < f.score then 'worse' else 'same' end"
                                + " as part, c.reference, 1 as number from lidzas.support_case c"
                                + " join lidzas.case_need f on f.reference = c.reference and f.round = (select min(n.round)"
                                + " from lidzas.case_need n where n.reference = f.reference and n.domain = f.domain)"
                                + " join lidzas.case_need l on l.reference = c.reference and l.domain = f.domain"
                                + " and l.round = (select max(n.round) from lidzas.case_need n"
                                + " where n.reference = l.reference and n.domain = l.domain) and l.round > f.round"
                                + " where " + CLOSED)
                .inOrder(List.of("better", "same", "worse"))
                .called(PartWords.messages("figure.part.change."));
    }

    private static Figure timeInCases() {
        return Figure.of(
                "timeInCases",
                OWNER,
                Unit.MINUTES,
                Privacy.SENSITIVE,
                SmallNumbers.SHOWN,
                "select '' as part, about as reference, minutes as number from (" + ContactTime.counted()
                        + ") worked where " + MET);
    }

    private static Figure daysToVolunteer() {
        return Figure.of(
                        "daysToVolunteer",
                        OWNER,
                        Unit.DAYS,
                        Privacy.SENSITIVE,
                        SmallNumbers.FIVE_OR_MORE,
                        "select '' as part, c.reference, (o.accepted at time zone 'Europe/Riga')::date - c.opened_on"
                                + " as number from lidzas.support_case c join (select support_case,"
                                + " min(answered_at) as accepted from lidzas.case_offer where stage in"
                                + " ('accepted', 'ended') group by support_case) o on o.support_case = c.reference"
                                + " where o.accepted >= :fromMoment and o.accepted < :untilMoment")
                .median();
    }

    private static Figure records(String id, String rows) {
        return Figure.of(id, OWNER, Unit.RECORDS, Privacy.SENSITIVE, SmallNumbers.FIVE_OR_MORE, "select " + rows);
    }
}
