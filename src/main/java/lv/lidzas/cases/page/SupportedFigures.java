package lv.lidzas.cases.page;

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

/** Who is supported: everybody once in a period, by what is known of them and of their latest case. */
@Configuration(proxyBeanMethods = false)
class SupportedFigures {

    private static final String OWNER = "cases";
    private static final String WHOLE = "peopleSupported";
    private static final List<String> YES_OR_NO = List.of("yes", "no");

    @Bean
    @Order(41)
    DeclaredFigures figuresOfSupported() {
        return DeclaredFigures.of(
                people(WHOLE, "''"),
                people(
                                "supportedNew",
                                "case when exists (select from lidzas.support_case e where e.person = c.person"
                                        + " and e.opened_on < :from) then 'carriedOver' else 'new' end")
                        .inOrder(List.of("new", "carriedOver"))
                        .called(PartWords.messages("figure.part.supported."))
                        .breaksDown(WHOLE),
                people("supportedByStatus", "c.protection_status")
                        .called(PartWords.list("protectionStatuses"))
                        .breaksDown(WHOLE),
                people("supportedByMunicipality", "coalesce(p.municipality, '')")
                        .called(PartWords.list("municipalities"))
                        .breaksDown(WHOLE),
                people("supportedByAge", age())
                        .inOrder(List.of("0-6", "7-17", "18-24", "25-54", "55-64", "65"))
                        .called(PartWords.messages("figure.part.age."))
                        .breaksDown(WHOLE),
                people("supportedReturned", "case when c.returned_from is null then 'no' else 'yes' end")
                        .inOrder(YES_OR_NO)
                        .called(PartWords.messages("figure.part.said."))
                        .breaksDown(WHOLE),
                people("supportedAfterMentor", "case when c.state_mentor_until < :until then 'yes' else 'no' end")
                        .inOrder(YES_OR_NO)
                        .called(PartWords.messages("figure.part.said."))
                        .breaksDown(WHOLE),
                Figure.later("supportedBySex", OWNER),
                Figure.later("referrals", OWNER),
                Figure.later("initiativesStarted", OWNER),
                Figure.later("initiativesRunning", OWNER));
    }

    /** On the last day of the period; whoever's day of birth is not known has no band. */
    private static String age() {
        String years = "extract(year from age((:until)::date - 1, p.birth_date))";
        return "case when p.birth_date is null then '' when " + years + " < 7 then '0-6' when " + years
                + " < 18 then '7-17' when " + years + " < 25 then '18-24' when " + years + " < 55 then '25-54' when "
                + years + " < 65 then '55-64' else '65' end";
    }

    private static Figure people(String id, String part) {
        return Figure.of(
                        id,
                        OWNER,
                        Unit.PEOPLE,
                        Privacy.SENSITIVE,
                        SmallNumbers.FIVE_OR_MORE,
                        "select distinct on (c.person) " + part + " as part, c.person as reference, 1 as number"
                                + " from lidzas.support_case c join lidzas.person p on p.reference = c.person"
                                + " where c.opened_on < :until and (c.closed_on is null or c.closed_on >= :from)"
                                + " order by c.person, c.opened_on desc, c.reference desc")
                .eachOnce();
    }
}
