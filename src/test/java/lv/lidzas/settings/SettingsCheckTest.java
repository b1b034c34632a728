package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class SettingsCheckTest {

    private static final Pattern ASKED =
            Pattern.compile("(?:\\$\\{|ConditionalOnProperty\\((?:name = )?\")(lidzas\\.[a-z.-]+)");

    private final Map<String, Object> variables = new TreeMap<>();

    @Test
    void nothingSetStarts() {
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void eachExampleThatIsGivenWouldStart() {
        Settings.ALL.forEach(setting -> {
            if (!setting.example().startsWith("openssl")) {
                variables.put(setting.name(), setting.example());
            }
        });

        variables.put("LIDZAS_METRICS_PASSWORD", "0123456789abcdef01234567");

        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIDZAS_MAIL_FROM | lidzas | is not an e-mail address (an example: lidzas@example.org)",
                "LIDZAS_MAIL_FROM | lidzas@ | is not an e-mail address",
                "LIDZAS_MAIL_FROM | a@example.org, b@example.org | is not an e-mail address",
                "LIDZAS_ORGANISATION_EMAIL | birojs | is not an e-mail address",
                "LIDZAS_BASE_URL | lidzas.example.org | is not an address that begins with https:// or http://",
                "LIDZAS_BASE_URL | //lidzas.example.org | is not an address that begins with https:// or http://",
                "LIDZAS_BASE_URL | https://lidzas.example.org/sub | is not an address",
                "LIDZAS_BASE_URL | https://lidzas example.org | is not an address",
                "LIDZAS_BASE_URL | ftp://lidzas.example.org | is not an address",
                "SERVER_PORT | eighty | is not a port, a number from 0 to 65535",
                "SERVER_PORT | 80800 | is not a port",
                "SPRING_MAIL_PORT | smtp | is not a port",
                "SPRING_MAIL_HOST | https://smtp.example.org | is not the name or address of a machine",
                "SPRING_DATASOURCE_URL | postgres://lidzas@localhost/lidzas | is not the address of a PostgreSQL database",
                "LIDZAS_ADMIN_ID | Anna Bērziņa | is not an account's id",
                "LIDZAS_TRUSTED_PROXIES | proxy.example.org | is not a list of addresses",
                "LIDZAS_REQUESTS_PER_ADDRESS | many | is not a whole number",
                "LIDZAS_JOBS_LATE_AFTER | soon | is not a length of time (an example: 5m)",
                "LIDZAS_SECOND_FACTOR_ENABLED | yes | is neither true nor false",
                "LIDZAS_OIDC_ONLY | on | is neither true nor false",
                "LIDZAS_OIDC_ISSUER | login.example.org | is not an address that begins with",
                "LIDZAS_DOCUMENTS_S3_ENDPOINT | s3.example.net | is not an address that begins with",
                "LIDZAS_DOCUMENTS_S3_BUCKET | Lidzas Files | is not the name of a bucket",
                "LIDZAS_METRICS_PASSWORD | 12345678 | is shorter than 24 characters",
                "LIDZAS_MAIL_FORM | lidzas@example.org | there is no setting LIDZAS_MAIL_FORM",
            })
    void aWrongSettingIsNamedWithWhatIsRightAndItsValueIsNotRepeated(String name, String value, String sentence) {
        variables.put(name, value);

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Līdzās does not start, because ")
                .hasMessageContaining(name)
                .hasMessageContaining(sentence)
                .message()
                .satisfies(said -> assertThat(said.replace("an example: " + example(name), ""))
                        .doesNotContain(value));
    }

    @Test
    void whateverTheApplicationAsksForByItsOwnNameIsJudged() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher names = ASKED.matcher(Files.readString(source));
                while (names.find()) {
                    asked.add(names.group(1));
                }
            }
        }
        ClassPathScanningCandidateComponentProvider groups = new ClassPathScanningCandidateComponentProvider(false);
        groups.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        groups.findCandidateComponents("lv.lidzas").forEach(group -> {
            Class<?> type = ClassUtils.resolveClassName(group.getBeanClassName(), null);
            String prefix = type.getAnnotation(ConfigurationProperties.class).value();
            for (RecordComponent one : type.getRecordComponents()) {
                asked.add(prefix + "."
                        + one.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
            }
        });

        assertThat(asked)
                .hasSizeGreaterThan(25)
                // What a trial tells itself.
                .filteredOn(name -> !Set.of("lidzas.trial.on", "lidzas.trial.loopback", "lidzas.web.banner")
                        .contains(name))
                .isSubsetOf(Settings.ALL.stream().map(Setting::property).toList());
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        variables.put("SERVER_PORT", "eighty");
        variables.put("LIDZAS_MAIL_FROM", "lidzas");

        assertThatThrownBy(this::check)
                .hasMessageContaining("SERVER_PORT is not a port")
                .hasMessageContaining(", and LIDZAS_MAIL_FROM is not");
    }

    private static String example(String name) {
        return Settings.ALL.stream()
                .filter(setting -> setting.name().equals(name))
                .map(Setting::example)
                .findFirst()
                .orElse("none");
    }

    private void check() {
        ConfigurableEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        SettingsCheck.check(environment);
    }
}
