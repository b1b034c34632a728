package lv.lidzas.hours.entry;

import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What hours ask of the table of deadlines. */
@Configuration(proxyBeanMethods = false)
class HoursTables {

    @Bean
    NeededDeadlines hoursDeadlines() {
        return NeededDeadlines.of(HoursDeadline.values());
    }
}
