package lv.lidzas.volunteers.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far those have come who applied in a campaign, for those who may see them. */
@Component
@Transactional(readOnly = true)
class CampaignNumbers {

    /** Who is asked for an agreement is taken in. */
    private static final String ADMITTED = "('agreement', 'training', 'probation', 'active', 'paused', 'ended')";

    private final JdbcClient database;

    CampaignNumbers(JdbcClient database) {
        this.database = database;
    }

    /**
     * How many have come so far.
     *
     * @param days the middle of the days since the step before; {@code null} where nobody has come so far, or the step
     *     leaves no day behind
     */
    record Step(String code, long people, @Nullable Long days) {}

    /** From the application to the work, by the history of stages, in one statement. */
    List<Step> funnel(String campaign) {
        return database.sql(
                        """
                        with v as (
                          select v.reference, v.applied_on as applied, p.email_confirmed or v.applied_via = 'staff' as confirmed,
                            v.confirmed_on,
                            %s as invited, %s as admitted, %s as trained, %s as active
                          from lidzas.volunteer v
                          join lidzas.person p on p.reference = v.person
                          left join lidzas.volunteer_stage s on s.volunteer = v.reference
                          where v.campaign = :campaign
                          group by v.reference, v.applied_on, v.confirmed_on, p.email_confirmed, v.applied_via
                        )
                        select count(*) as applied, count(*) filter (where confirmed) as confirmed, count(invited) as invited,
                          count(admitted) as admitted, count(trained) as trained, count(active) as active,
                          %s as days_confirmed, %s as days_invited, %s as days_admitted, %s as days_trained, %s as days_active
                        from v"""
                                .formatted(
                                        day(
                                                "('interview', 'checks', 'agreement', 'training', 'probation', 'active', 'paused', 'ended')"),
                                        day(ADMITTED),
                                        day("('probation', 'active', 'paused')"),
                                        day("('active', 'paused')"),
                                        middle("confirmed_on - applied"),
                                        middle("invited - coalesce(confirmed_on, applied)"),
                                        middle("admitted - invited"),
                                        middle("trained - admitted"),
                                        middle("active - trained")))
                .param("campaign", campaign)
                .query((row, number) -> List.of(
                        new Step("applied", row.getLong("applied"), null),
                        step("confirmed", row),
                        step("invited", row),
                        step("admitted", row),
                        step("trained", row),
                        step("active", row)))
                .single();
    }

    /** Where applicants have heard of us, by code, the most first; empty for those who did not say. */
    Map<String, Long> channels(String campaign) {
        Map<String, Long> channels = new LinkedHashMap<>();
        database.sql("select coalesce(heard_from, '') as channel, count(*) as people from lidzas.volunteer"
                        + " where campaign = ? group by 1 order by 2 desc, 1")
                .param(campaign)
                .query(row -> {
                    channels.put(row.getString("channel"), row.getLong("people"));
                });
        return channels;
    }

    /** How many applications are not decided yet, by stage. */
    Map<String, Long> undecided(String campaign) {
        Map<String, Long> stages = new LinkedHashMap<>();
        database.sql("select stage, count(*) as people from lidzas.volunteer"
                        + " where campaign = ? and stage in ('applied', 'interview', 'checks') group by 1"
                        + " order by array_position(array['applied', 'interview', 'checks'], stage::text)")
                .param(campaign)
                .query(row -> {
                    stages.put(row.getString("stage"), row.getLong("people"));
                });
        return stages;
    }

    /** How many were taken in on which day, the first day first. */
    Map<LocalDate, Long> admissions(String campaign) {
        Map<LocalDate, Long> days = new TreeMap<>();
        database.sql(
                        "select day, count(*) as people from (select (min(s.since) at time zone 'Europe/Riga')::date as day"
                                + " from lidzas.volunteer v join lidzas.volunteer_stage s on s.volunteer = v.reference"
                                + " where v.campaign = ? and s.stage in " + ADMITTED
                                + " group by v.reference) a group by day")
                .param(campaign)
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getLong("people"));
                });
        return days;
    }

    private static Step step(String code, ResultSet row) throws SQLException {
        return new Step(code, row.getLong(code), row.getObject("days_" + code, Long.class));
    }

    private static String day(String stages) {
        return "(min(s.since) filter (where s.stage in " + stages + ") at time zone 'Europe/Riga')::date";
    }

    private static String middle(String days) {
        return "round(percentile_cont(0.5) within group (order by " + days + "))::bigint";
    }
}
