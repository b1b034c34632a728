package lv.lidzas.trial;

import java.nio.file.Path;
import java.time.Clock;
import lv.lidzas.access.PageRight;
import lv.lidzas.records.StaffGroups;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The beans that exist in trial mode only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lidzas.trial.on")
class Trial {

    @Bean
    Outbox outbox(Environment settings, Clock clock) {
        return new Outbox(Path.of(settings.getRequiredProperty("lidzas.home"), "outbox"), clock);
    }

    @Bean
    OutboxMailSender mailSender(Outbox outbox) {
        return new OutboxMailSender(outbox);
    }

    @Bean
    OutboxHomeSection outboxHomeSection(Outbox outbox, Environment settings) {
        return new OutboxHomeSection(outbox, isLoopback(settings));
    }

    /** On this machine alone the reader is the one who tries; elsewhere the mails are for staff. */
    @Bean
    PageRight outboxPages(Environment settings) {
        return isLoopback(settings)
                ? PageRight.everybody("/izsutne/**")
                : PageRight.staff(
                        "/izsutne/**",
                        StaffGroups.ADMINISTRATORS,
                        StaffGroups.COORDINATORS,
                        StaffGroups.MANAGERS,
                        StaffGroups.ANALYSTS,
                        StaffGroups.SAFEGUARDING);
    }

    private static boolean isLoopback(Environment settings) {
        return settings.getRequiredProperty("lidzas.trial.loopback", Boolean.class);
    }
}
