package lv.lidzas.volunteers.record;

import java.util.Map;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What other modules ask of record checks. */
@Configuration(proxyBeanMethods = false)
class RecordTables {

    @Bean
    NeededDeadlines recordCheckDeadlines() {
        return NeededDeadlines.of(RecordDeadline.values());
    }

    /** Whoever asks for the sealed result reads it with a colleague: no copy that lies about may hold it. */
    @Bean
    @Order(24)
    CopiedTables copiedRecordChecks() {
        return CopiedTables.of(
                Table.of("record_check", "volunteer in (select reference from lidzas.volunteer where person = :person)")
                        .saidBy(Map.of(
                                "method", Table.wordsOfQuestion("volunteer", "checkMethod"),
                                "source", "record.source.",
                                "child_limits", Table.wordsOfList("childLimits")))
                        .without("sealed_result"));
    }
}
