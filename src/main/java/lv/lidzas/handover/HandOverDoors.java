package lv.lidzas.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.values.Day;
import lv.lidzas.web.typed.TypedForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever works on tasks may hand them over; which ones, and to whom, is decided per task. */
@Configuration(proxyBeanMethods = false)
class HandOverDoors {

    @Bean
    PageRight handOverRight() {
        return PageRight.staff("/uzdevumi/nodot", StaffGroups.IN_MODELS.toArray(String[]::new));
    }

    @Bean
    PageRight takeRight() {
        return PageRight.staff("/uzdevumi/*/nemt", StaffGroups.IN_MODELS.toArray(String[]::new));
    }

    @Bean
    PageRight handOverReasonRight() {
        return PageRight.colleagues("/api/hand-overs/**");
    }

    @Bean
    TypedForm handOverForm() {
        return TypedForm.at("/uzdevumi/nodot")
                .asks("uzdevums", "uzdevums", "handOver.which.missing")
                .asks("kam", "kam", "handOver.whom.missing")
                .asks("iemesls", "iemesls", "handOver.reason.empty");
    }

    @Bean
    TypedForm absenceForm(Clock clock) {
        return TypedForm.at("/konts/prombutne")
                .shownAt("/konts")
                .asksForDay("no", "absent-from", "absence.from.missing")
                .asksForDay("lidz", "absent-until", "absence.until.missing")
                .asks("aizvieto", "absent-deputy", "absence.deputy.missing")
                .compares("absent-until", typed -> {
                    LocalDate last = Day.read(typed.apply("lidz")).read();
                    return last.isBefore(Day.read(typed.apply("no")).read())
                            ? Optional.of("absence.until.before")
                            : Optional.of("absence.until.over").filter(code -> last.isBefore(LocalDate.now(clock)));
                });
    }
}
