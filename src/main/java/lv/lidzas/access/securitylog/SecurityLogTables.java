package lv.lidzas.access.securitylog;

import lv.lidzas.workflow.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the security log asks of decision tables. */
@Configuration(proxyBeanMethods = false)
class SecurityLogTables {

    @Bean
    NeededDeadlines securityLogDeadlines() {
        return NeededDeadlines.of(SecurityLogDeadline.values());
    }
}
