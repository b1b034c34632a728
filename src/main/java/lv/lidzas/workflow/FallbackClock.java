package lv.lidzas.workflow;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

@Configuration(proxyBeanMethods = false)
class FallbackClock {

    @Bean
    @Fallback
    Clock systemClock() {
        return Clock.system(ZoneId.of("Europe/Riga"));
    }
}
