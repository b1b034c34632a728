package lv.lidzas.cases.page;

import lv.lidzas.cases.file.CaseStage;
import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.SmallNumbers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of cases and of what happens in them. */
@Configuration(proxyBeanMethods = false)
class CaseFigures {

    private static final String OWNER = "cases";

    @Bean
    @Order(40)
    DeclaredFigures figuresOfCases() {
        return DeclaredFigures.of(
                casesByStage(),
                casesByOwner(),
                casesOpened(),
                casesClosed(),
                peopleSupported(),
                contacts(),
                timeInCases());
    }

    private static Figure casesByStage() {
        return Figure.parts(
                        "casesByStage",
                        OWNER,
                        Unit.RECORDS,
                        Privacy.SENSITIVE,
                        SmallNumbers.FIVE_OR_MORE,
                        "select stage as part, count(*) as number from lidzas.support_case where stage <> 'closed' group by stage")
                .inOrder(CaseStage.openCodes());
    }

    /** Its parts are accounts of colleagues; empty where nobody answers for it. */
    private static Figure casesByOwner() {
        return Figure.parts(
                "casesByOwner",
                OWNER,
                Unit.RECORDS,
                Privacy.SENSITIVE,
                SmallNumbers.FIVE_OR_MORE,
                "select coalesce(owner, '') as part, count(*) as number from lidzas.support_case"
                        + " where stage <> 'closed' group by 1");
    }

    private static Figure casesOpened() {
        return number(
                "casesOpened",
                Unit.RECORDS,
                "select count(*) from lidzas.support_case where opened_on >= :from and opened_on < :until");
    }

    private static Figure casesClosed() {
        return number(
                "casesClosed",
                Unit.RECORDS,
                "select count(*) from lidzas.support_case where closed_on >= :from and closed_on < :until");
    }

    private static Figure peopleSupported() {
        return number(
                "peopleSupported",
                Unit.PEOPLE,
                "select count(distinct person) from lidzas.support_case"
                        + " where opened_on < :until and (closed_on is null or closed_on >= :from)");
    }

    private static Figure contacts() {
        return number(
                "contacts", Unit.RECORDS, "select count(*) from lidzas.visit where day >= :from and day < :until");
    }

    private static Figure timeInCases() {
        return Figure.number(
                "timeInCases",
                OWNER,
                Unit.MINUTES,
                Privacy.SENSITIVE,
                SmallNumbers.SHOWN,
                "select coalesce(sum(minutes), 0) from lidzas.visit"
                        + " where volunteer is not null and day >= :from and day < :until");
    }

    private static Figure number(String id, Unit unit, String query) {
        return Figure.number(id, OWNER, unit, Privacy.SENSITIVE, SmallNumbers.FIVE_OR_MORE, query);
    }
}
