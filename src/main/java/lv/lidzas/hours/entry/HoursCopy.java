package lv.lidzas.hours.entry;

import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is copied of somebody's hours for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class HoursCopy {

    @Bean
    @Order(40)
    CopiedTables copiedHours() {
        return CopiedTables.of(Table.of(
                        "volunteer_hours",
                        "volunteer in (select reference from lidzas.volunteer where person = :person)")
                .inWordsOf("hours"));
    }
}
