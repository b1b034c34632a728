package lv.lidzas.access.securitylog;

import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log of security asks of decision tables, so that no table is deployed that would leave it without an answer. */
@Configuration(proxyBeanMethods = false)
class SecurityTables {

    @Bean
    NeededDeadlines securityDeadlines() {
        return NeededDeadlines.of(SecurityDeadline.values());
    }
}
