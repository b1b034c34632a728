package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.ClassPathResource;

class LoggedLinksTest {

    private static final String TOKEN = "Zk3_9qL-7aQwErTyUiOpAsDfGhJkLzXc";

    @Test
    void noLogShowsAPersonalLinkNotEvenInAnException() {
        String line = logged(
                "cannot open /saite/" + TOKEN + "?lang=lv", "/api/public/links/" + TOKEN + " /mana/ieiet/" + TOKEN);

        assertThat(line)
                .contains("cannot open /saite/***?lang=lv", "links/***", "/mana/ieiet/***")
                .doesNotContain(TOKEN);
    }

    private static String logged(String message, String cause) {
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.getInstanceConverterMap().put("wEx", ExtendedWhitespaceThrowableProxyConverter::new);
        layout.setPattern(pattern());
        layout.start();
        return layout.doLayout(new LoggingEvent(
                "test",
                context.getLogger("test"),
                Level.ERROR,
                message,
                new IllegalStateException(cause, new IllegalArgumentException(cause)),
                null));
    }

    private static String pattern() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        return yaml.getObject().getProperty("logging.pattern.console");
    }
}
