package lv.lidzas.volunteers.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.volunteers.VolunteerErased;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far those have come who applied in a campaign, also those who are erased since, for those who may see them. */
@Component
@Transactional(readOnly = true)
class CampaignNumbers {

    /** Who is asked for an agreement is taken in. */
    private static final String ADMITTED = "('agreement', 'training', 'probation', 'active', 'paused', 'ended')";

    /**
     * A row for each step that an application has reached, by the history of stages. Whoever was invited had confirmed,
     * also before the day was kept.
     */
    private static final String REACHED =
            """
            select v.campaign, v.channel, s.step, s.days, s.day
            from (
              select v.campaign, coalesce(v.heard_from, '') as channel, v.applied_on as applied, v.confirmed_on, v.applied_via,
                %s as invited, %s as admitted, %s as trained, %s as active
              from lidzas.volunteer v left join lidzas.volunteer_stage s on s.volunteer = v.reference
              where %%s
              group by v.reference
            ) v cross join lateral (values
              ('applied', v.applied, null),
              ('confirmed', case when v.applied_via = 'staff' then v.applied else coalesce(v.confirmed_on, v.invited) end,
                v.confirmed_on - v.applied),
              ('invited', v.invited, v.invited - coalesce(v.confirmed_on, v.applied)),
              ('admitted', v.admitted, v.admitted - v.invited),
              ('trained', v.trained, v.trained - v.admitted),
              ('active', v.active, v.active - v.trained)) s (step, day, days)
            where s.day is not null"""
                    .formatted(
                            day(
                                    "('interview', 'checks', 'agreement', 'training', 'probation', 'active', 'paused', 'ended')"),
                            day(ADMITTED),
                            day("('probation', 'active', 'paused')"),
                            day("('active', 'paused')"));

    private static final String IN_CAMPAIGN = REACHED.formatted("v.campaign = :campaign");
    private static final String OF_ONE = REACHED.formatted("v.reference = :volunteer and v.campaign is not null");

    private static final String MORE = " on conflict (%s) do update set people = kept.people + excluded.people";

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

    /** From the application to the work, in one statement. */
    List<Step> funnel(String campaign) {
        return database.sql(
                        """
                        with v as (%s)
                        select o.step,
                          (select count(*) from v where v.step = o.step) + (select coalesce(sum(e.people), 0)
                            from lidzas.campaign_erased e where e.campaign = :campaign and e.step = o.step) as people,
                          (select round(percentile_cont(0.5) within group (order by days))::bigint from (
                            select v.days from v where v.step = o.step
                            union all
                            select e.days from lidzas.campaign_erased_days e cross join generate_series(1, e.people)
                            where e.campaign = :campaign and e.step = o.step) d) as days
                        from unnest(array['applied', 'confirmed', 'invited', 'admitted', 'trained', 'active'])
                          with ordinality o (step, place)
                        order by o.place"""
                                .formatted(IN_CAMPAIGN))
                .param("campaign", campaign)
                .query((row, number) ->
                        new Step(row.getString("step"), row.getLong("people"), row.getObject("days", Long.class)))
                .list();
    }

    /** Where applicants have heard of us, by code, the most first; empty for those who did not say. */
    Map<String, Long> channels(String campaign) {
        Map<String, Long> channels = new LinkedHashMap<>();
        database.sql("select channel, sum(people) as people from ("
                        + "select coalesce(heard_from, '') as channel, 1 as people from lidzas.volunteer"
                        + " where campaign = :campaign"
                        + " union all select channel, people from lidzas.campaign_erased"
                        + " where campaign = :campaign and step = 'applied') a group by 1 order by 2 desc, 1")
                .param("campaign", campaign)
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
        database.sql("select day, sum(people) as people from (select v.day, 1 as people from (" + IN_CAMPAIGN
                        + ") v where v.step = 'admitted'"
                        + " union all select admitted_on, people from lidzas.campaign_erased_admission"
                        + " where campaign = :campaign) a group by day")
                .param("campaign", campaign)
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getLong("people"));
                });
        return days;
    }

    /** Whoever is erased stays counted: as numbers that are not put together again, and without a word of who. */
    @EventListener
    @Transactional
    void on(VolunteerErased erased) {
        keep(
                erased.reference(),
                "lidzas.campaign_erased as kept (campaign, step, channel, people)"
                        + " select campaign, step, channel, 1 from (" + OF_ONE + ") v order by step"
                        + MORE.formatted("campaign, step, channel"));
        keep(
                erased.reference(),
                "lidzas.campaign_erased_days as kept (campaign, step, days, people)"
                        + " select campaign, step, days, 1 from (" + OF_ONE + ") v where days is not null order by step"
                        + MORE.formatted("campaign, step, days"));
        keep(
                erased.reference(),
                "lidzas.campaign_erased_admission as kept (campaign, admitted_on, people)"
                        + " select campaign, day, 1 from (" + OF_ONE + ") v where step = 'admitted'"
                        + MORE.formatted("campaign, admitted_on"));
    }

    private void keep(String volunteer, String numbers) {
        database.sql("insert into " + numbers).param("volunteer", volunteer).update();
    }

    private static String day(String stages) {
        return "(min(s.since) filter (where s.stage in " + stages + ") at time zone 'Europe/Riga')::date";
    }
}
