package lv.lidzas.workflow.engine.decisions;

import java.util.Map;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Which rules decided about somebody, for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class DecisionCopy {

    @Bean
    @Order(92)
    CopiedTables copiedDecisions() {
        return CopiedTables.of(Table.of("decision_log", "reference in (:references)")
                .also("decision")
                .saidBy(Map.of("decision", "copy.decision.", "rules", "copy.decision.")));
    }
}
