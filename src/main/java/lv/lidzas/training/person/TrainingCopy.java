package lv.lidzas.training.person;

import java.util.Map;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is copied of somebody's training for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class TrainingCopy {

    private static final String OWN_RUN = "run in (select reference from lidzas.training_run where person = :person)";

    @Bean
    @Order(30)
    CopiedTables copiedTraining() {
        return CopiedTables.of(
                Table.ofPerson("training_run")
                        .also("certificate")
                        .inWordsOf("training")
                        .saidBy(Map.of("stage", "training.stage.")),
                Table.of("training_enrolment", OWN_RUN)
                        .saidBy(Map.of(
                                "attendance", "sessions.attendance.", "news", "copy.news.", "unheard", "copy.news.")),
                // The token opens the calendar of whoever knows it.
                Table.of("training_feed", OWN_RUN).without("token_hash"));
    }
}
