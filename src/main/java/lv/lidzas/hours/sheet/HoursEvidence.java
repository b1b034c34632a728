package lv.lidzas.hours.sheet;

import java.util.List;
import lv.lidzas.reporting.Evidence;
import lv.lidzas.reporting.Evidence.Column;
import lv.lidzas.reporting.Evidence.Kind;
import lv.lidzas.reporting.PartWords;
import lv.lidzas.volunteers.WorkedTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What proves the time that volunteers give: a sheet for each, to be signed. Whom they helped stands there by number alone. */
@Configuration(proxyBeanMethods = false)
class HoursEvidence {

    @Bean
    @Order(30)
    Evidence hourSheets(ObjectProvider<WorkedTime> worked) {
        return new Evidence(
                "hourSheets",
                List.of(
                        Column.of("volunteer", Kind.TEXT),
                        Column.of("name", Kind.TEXT),
                        Column.of("day", Kind.DAY),
                        Column.code("kind", PartWords.list("hourKinds")),
                        Column.of("place", Kind.TEXT),
                        Column.of("minutes", Kind.MINUTES)),
                true,
                """
                select v.person, concat_ws(' ', p.first_name, p.last_name) || ' ' || v.reference as owner,
                       v.reference as volunteer, concat_ws(' ', p.first_name, p.last_name) as name, w.day, w.kind,
                       coalesce(w.place, w.about) as place,
                       w.minutes
                from (select * from %s) w
                join lidzas.volunteer v on v.reference = w.volunteer
                join lidzas.person p on p.reference = v.person
                where w.day >= :from and w.day < :until
                order by p.last_name, p.first_name, v.reference, w.day, w.reference"""
                        .formatted(WorkedTime.all(worked.stream())));
    }
}
