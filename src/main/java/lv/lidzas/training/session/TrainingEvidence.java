package lv.lidzas.training.session;

import java.util.List;
import lv.lidzas.reporting.Evidence;
import lv.lidzas.reporting.Evidence.Column;
import lv.lidzas.reporting.Evidence.Kind;
import lv.lidzas.reporting.PartWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What proves the figures of trainings: who was at which session, who has completed the programme, with which certificate. */
@Configuration(proxyBeanMethods = false)
class TrainingEvidence {

    @Bean
    @Order(20)
    Evidence participants() {
        return new Evidence(
                "participants",
                List.of(
                        Column.of("day", Kind.DAY),
                        Column.of("session", Kind.TEXT),
                        Column.of("module", Kind.TEXT),
                        Column.of("place", Kind.TEXT),
                        Column.of("trainer", Kind.TEXT),
                        Column.of("volunteer", Kind.TEXT),
                        Column.of("name", Kind.TEXT),
                        Column.code("attendance", PartWords.messages("sessions.attendance.")),
                        Column.of("minutes", Kind.MINUTES)),
                false,
                """
                select r.person, '' as owner, (s.starts_at at time zone :zone)::date as day, s.reference as session,
                       coalesce(m.title, s.module) as module, s.place, s.trainer, r.volunteer,
                       concat_ws(' ', p.first_name, p.last_name) as name, e.attendance,
                       case when e.attendance = 'present'
                            then round(extract(epoch from s.ends_at - s.starts_at) / 60) else 0 end as minutes
                from lidzas.training_session s
                join lidzas.training_enrolment e on e.session = s.reference
                join lidzas.training_run r on r.reference = e.run
                join lidzas.person p on p.reference = r.person
                left join lidzas.training_module m on m.programme = r.programme and m.code = s.module
                where s.stage = 'closed' and s.starts_at >= :fromMoment and s.starts_at < :untilMoment
                order by s.starts_at, s.reference, p.last_name, p.first_name, r.reference""");
    }

    @Bean
    @Order(21)
    Evidence certificates() {
        return new Evidence(
                "certificates",
                List.of(
                        Column.of("certificate", Kind.TEXT),
                        Column.of("training", Kind.TEXT),
                        Column.of("volunteer", Kind.TEXT),
                        Column.of("name", Kind.TEXT),
                        Column.of("begun", Kind.DAY),
                        Column.of("completed", Kind.DAY),
                        Column.of("programme", Kind.TEXT),
                        Column.of("minutes", Kind.MINUTES)),
                false,
                """
                select r.person, '' as owner, r.certificate, r.reference as training, r.volunteer,
                       concat_ws(' ', p.first_name, p.last_name) as name, r.begun_on as begun, r.ended_on as completed,
                       g.number::text as programme,
                       (select coalesce(round(sum(extract(epoch from s.ends_at - s.starts_at)) / 60), 0)
                          from lidzas.training_enrolment e join lidzas.training_session s on s.reference = e.session
                         where e.run = r.reference and e.attendance = 'present') as minutes
                from lidzas.training_run r
                join lidzas.person p on p.reference = r.person
                join lidzas.training_programme g on g.reference = r.programme
                where r.stage = 'completed' and r.ended_on >= :from and r.ended_on < :until
                order by r.ended_on, r.reference""");
    }
}
