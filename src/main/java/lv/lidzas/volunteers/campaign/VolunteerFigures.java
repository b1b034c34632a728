package lv.lidzas.volunteers.campaign;

import lv.lidzas.reporting.DeclaredFigures;
import lv.lidzas.reporting.Figure;
import lv.lidzas.reporting.Figure.Privacy;
import lv.lidzas.reporting.Figure.Unit;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.reporting.SmallNumbers;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is counted of volunteers and campaigns. */
@Configuration(proxyBeanMethods = false)
class VolunteerFigures {

    private static final String OWNER = "volunteers";

    /** Whoever was taken in has been at one of these, whatever came later; the first day of the agreement is the decision. */
    private static final String ADMITTED = "('agreement', 'training', 'probation', 'active', 'paused')";

    /** The first time that somebody was taken in. */
    private static final String ADMISSIONS = "(select volunteer, min(since) as since from lidzas.volunteer_stage"
            + " where stage in " + ADMITTED + " group by volunteer having min(since) >= :fromMoment"
            + " and min(since) < :untilMoment) a";

    /** As {@link CampaignRepository#openOn} says, on the last day that is counted. */
    private static final String RUNNING =
            "k.announced_on is not null and k.closed_on is null and k.starts_on < :until and k.ends_on >= :until - 1";

    @Bean
    @Order(10)
    DeclaredFigures figuresOfVolunteers() {
        return DeclaredFigures.of(
                people(
                                "volunteersByStage",
                                "stage as part, reference, 1 as number from lidzas.volunteer"
                                        + " where stage not in ('ended', 'rejected', 'withdrawn')")
                        .inOrder(Stage.openCodes())
                        .called(PartWords.messages("stage.")),
                people(
                        "applications",
                        "'' as part, reference, 1 as number from lidzas.volunteer"
                                + " where applied_on >= :from and applied_on < :until"),
                people(
                                "applicationsByChannel",
                                "coalesce(heard_from, '') as part, reference, 1 as number from lidzas.volunteer"
                                        + " where applied_on >= :from and applied_on < :until")
                        .called(PartWords.list(Campaign.CHANNELS))
                        .breaksDown("applications"),
                people("volunteersAdmitted", "'' as part, volunteer as reference, 1 as number from " + ADMISSIONS),
                people(
                                "admittedByMunicipality",
                                "coalesce(p.municipality, '') as part, v.reference, 1 as number from "
                                        + ADMISSIONS + " join lidzas.volunteer v on v.reference = a.volunteer"
                                        + " join lidzas.person p on p.reference = v.person")
                        .called(PartWords.list("municipalities"))
                        .breaksDown("volunteersAdmitted"),
                activeAtEnd(),
                people(
                        "volunteersLeft",
                        "'' as part, volunteer as reference, 1 as number from lidzas.volunteer_stage"
                                + " where stage = 'ended' and since >= :fromMoment and since < :untilMoment"),
                daysToAdmission(),
                campaignTarget(),
                people(
                                "campaignAdmitted",
                                "'' as part, v.reference, 1 as number from lidzas.volunteer v"
                                        + " join lidzas.recruitment_campaign k on k.reference = v.campaign where "
                                        + RUNNING
                                        + " and exists (select from lidzas.volunteer_stage s where s.volunteer = v.reference"
                                        + " and s.stage in " + ADMITTED + " and s.since < :untilMoment)")
                        .eachOnce(),
                people(
                        "agreementsSigned",
                        // Each later version is a change of what is agreed on already.
                        "'' as part, volunteer as reference, 1 as number from lidzas.volunteer_agreement"
                                + " where concluded_at is not null group by volunteer"
                                + " having min(concluded_at) >= :fromMoment and min(concluded_at) < :untilMoment"));
    }

    private static Figure activeAtEnd() {
        return people(
                        "volunteersActive",
                        "'' as part, v.reference, 1 as number from lidzas.volunteer v"
                                + " join lateral (select s.stage from lidzas.volunteer_stage s where s.volunteer = v.reference"
                                + " and s.since < :untilMoment order by s.position desc limit 1) l"
                                + " on l.stage in ('probation', 'active')")
                .eachOnce();
    }

    private static Figure daysToAdmission() {
        return Figure.of(
                        "daysToAdmission",
                        OWNER,
                        Unit.DAYS,
                        Privacy.ORDINARY,
                        SmallNumbers.FIVE_OR_MORE,
                        "select '' as part, v.reference, (a.since at time zone 'Europe/Riga')::date - v.applied_on"
                                + " as number from " + ADMISSIONS
                                + " join lidzas.volunteer v on v.reference = a.volunteer")
                .median();
    }

    /** Its part is the campaign's name. */
    private static Figure campaignTarget() {
        return Figure.of(
                        "campaignTarget",
                        OWNER,
                        Unit.PEOPLE,
                        Privacy.NOBODY,
                        SmallNumbers.SHOWN,
                        "select k.name as part, k.reference, coalesce(k.target, 0) as number"
                                + " from lidzas.recruitment_campaign k where " + RUNNING)
                .eachOnce()
                .called(PartWords.themselves());
    }

    private static Figure people(String id, String rows) {
        return Figure.of(id, OWNER, Unit.PEOPLE, Privacy.ORDINARY, SmallNumbers.FIVE_OR_MORE, "select " + rows);
    }
}
