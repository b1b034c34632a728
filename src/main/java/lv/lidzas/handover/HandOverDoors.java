package lv.lidzas.handover;

import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
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
}
