package lv.lidzas.volunteers.campaign;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.SmallNumbers;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of volunteers and campaigns. */
@Configuration(proxyBeanMethods = false)
class VolunteerFigures {

    private static final String OWNER = "volunteers";

    /** Whoever was taken in has been at one of these, whatever came later. */
    private static final String ADMITTED = "('training', 'probation', 'active', 'paused')";

    /** As {@link CampaignRepository#openOn} says, on the last day that is counted. */
    private static final String RUNNING =
            "k.announced_on is not null and k.closed_on is null and k.starts_on < :until and k.ends_on >= :until - 1";

    @Bean
    @Order(10)
    DeclaredFigures figuresOfVolunteers() {
        return DeclaredFigures.of(
                volunteersByStage(), applications(), volunteersAdmitted(), campaignTarget(), campaignAdmitted());
    }

    private static Figure volunteersByStage() {
        return Figure.parts(
                        "volunteersByStage",
                        OWNER,
                        Unit.PEOPLE,
                        Privacy.ORDINARY,
                        SmallNumbers.FIVE_OR_MORE,
                        "select stage as part, count(*) as number from lidzas.volunteer"
                                + " where stage not in ('ended', 'rejected', 'withdrawn') group by stage")
                .inOrder(Stage.openCodes());
    }

    private static Figure applications() {
        return number(
                "applications",
                "select count(*) from lidzas.volunteer where applied_on >= :from and applied_on < :until");
    }

    private static Figure volunteersAdmitted() {
        return number(
                "volunteersAdmitted",
                "select count(distinct s.volunteer) from lidzas.volunteer_stage s where s.stage in " + ADMITTED
                        + " and s.since >= :fromMoment and s.since < :untilMoment and not exists (select from"
                        + " lidzas.volunteer_stage e where e.volunteer = s.volunteer and e.since < :fromMoment"
                        + " and e.stage in " + ADMITTED + ")");
    }

    /** Its part is the campaign's name. */
    private static Figure campaignTarget() {
        return Figure.parts(
                "campaignTarget",
                OWNER,
                Unit.PEOPLE,
                Privacy.NOBODY,
                SmallNumbers.SHOWN,
                "select k.name as part, coalesce(k.target, 0) as number from lidzas.recruitment_campaign k where "
                        + RUNNING);
    }

    private static Figure campaignAdmitted() {
        return number(
                "campaignAdmitted",
                "select count(*) from lidzas.volunteer v join lidzas.recruitment_campaign k on k.reference = v.campaign"
                        + " where " + RUNNING + " and exists (select from lidzas.volunteer_stage s"
                        + " where s.volunteer = v.reference and s.stage in " + ADMITTED + ")");
    }

    private static Figure number(String id, String query) {
        return Figure.number(id, OWNER, Unit.PEOPLE, Privacy.ORDINARY, SmallNumbers.FIVE_OR_MORE, query);
    }
}
