package lv.lidzas.access.outside;

import java.util.Map;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Which personal links were mailed to somebody, for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class LinkCopy {

    @Bean
    @Order(91)
    CopiedTables copiedLinks() {
        return CopiedTables.of(Table.of("personal_link", "reference in (:references)")
                .saidBy(Map.of("language", "copy.language.", "answered", "answered.title.")));
    }
}
