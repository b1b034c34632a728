package lv.lidzas.matching;

import java.util.Map;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What a volunteer was asked and answered, for whoever asks for the own data. Who is helped is somebody else. */
@Configuration(proxyBeanMethods = false)
class MatchingCopy {

    @Bean
    @Order(50)
    CopiedTables copiedOffers() {
        return CopiedTables.of(
                Table.of("case_offer", "volunteer in (select reference from lidzas.volunteer where person = :person)")
                        .inWordsOf("offer")
                        .saidBy(Map.of("stage", "copy.offer.")));
    }
}
