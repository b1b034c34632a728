package lv.lidzas.training.run;

import lv.lidzas.training.session.SessionDeadline;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What trainings ask of decision tables, so that no table is deployed that would leave them without an answer. */
@Configuration(proxyBeanMethods = false)
class TrainingTables {

    @Bean
    NeededDeadlines trainingDeadlines() {
        return NeededDeadlines.of(TrainingDeadline.values());
    }

    @Bean
    NeededDeadlines sessionDeadlines() {
        return NeededDeadlines.of(SessionDeadline.values());
    }
}
