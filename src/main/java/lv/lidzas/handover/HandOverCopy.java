package lv.lidzas.handover;

import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Why tasks about somebody went to another colleague, for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class HandOverCopy {

    @Bean
    @Order(70)
    CopiedTables copiedHandOvers() {
        return CopiedTables.of(Table.ofPerson("task_hand_over"));
    }
}
