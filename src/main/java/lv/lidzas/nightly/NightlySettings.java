package lv.lidzas.nightly;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Nights begin when the application is up; {@code lidzas.nightly.enabled=false} keeps a node out of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "lidzas.nightly.enabled", matchIfMissing = true)
class NightlySettings {

    @Bean
    Nights nights(
            DataSource database,
            ObjectProvider<NightlyWork> works,
            ObjectProvider<RepeatedWork> repeated,
            Clock clock) {
        return new Nights(
                database,
                works.orderedStream().toList(),
                repeated.orderedStream().toList(),
                clock.getZone());
    }

    @Bean
    Begin beginNights(Nights nights) {
        return new Begin(nights);
    }

    record Begin(Nights nights) {

        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            nights.start();
        }
    }
}
