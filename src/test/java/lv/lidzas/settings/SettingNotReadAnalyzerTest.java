package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SettingNotReadAnalyzerTest {

    @Test
    void aSettingOfSpringsThatCannotBeReadIsNamedWithoutItsValue() {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("server.tomcat.timeout", "a-secret")));
        BindException unread = Assertions.catchThrowableOfType(
                BindException.class, () -> binder.bind("server.tomcat.timeout", Duration.class));

        String sentence = new SettingNotReadAnalyzer()
                .analyze(new IllegalStateException(unread))
                .getDescription();

        assertThat(sentence)
                .startsWith(
                        "Līdzās does not start, because the setting server.tomcat.timeout cannot be read as Duration")
                .doesNotContain("a-secret");
    }
}
