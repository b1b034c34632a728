package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** What the files around the application say about it is so. */
class OperationsFilesTest {

    private static final Path COMPOSE = Path.of("docker-compose.yml");
    private static final Path ENVIRONMENT = Path.of(".env.example");
    private static final Pattern OURS = Pattern.compile("\\b(?:LIDZAS|SPRING|SERVER)_[A-Z0-9_]*[A-Z0-9]\\b");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:[-?][^}]+)?}");
    private static final Set<String> KNOWN =
            Settings.ALL.stream().map(Setting::name).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"README.md", ".env.example", "docker-compose.yml", "docs/operations.md", "Dockerfile"})
    void everySettingThatAFileNamesIsOneThatTheApplicationKnows(String file) throws IOException {
        assertThat(names(OURS, Files.readString(Path.of(file)))).isSubsetOf(KNOWN);
    }

    @Test
    void everySettingIsInTheExampleOrSaidByComposeItself() throws IOException {
        Set<String> named = names(OURS, Files.readString(ENVIRONMENT) + Files.readString(COMPOSE));
        // The trial's own, the port inside a container, and where nothing is kept.
        assertThat(named)
                .containsAll(without(KNOWN, "LIDZAS_HOME", "LIDZAS_TRIAL_PASSWORD", "SERVER_PORT", "SERVER_ADDRESS"));
    }

    @Test
    void theExampleSetsWhateverComposeAsksForAndComposeUsesWhateverElseItSets() throws IOException {
        Map<String, String> example = example();
        Set<String> asked = names(VARIABLE, Files.readString(COMPOSE));

        assertThat(example.keySet()).containsAll(asked);
        assertThat(without(example.keySet(), "COMPOSE_PROFILES").stream().filter(name -> !KNOWN.contains(name)))
                .isSubsetOf(asked);
        assertThat(example.values()).noneMatch(String::isBlank);
    }

    @Test
    void theExampleComesUpAsItIs() throws IOException {
        StandardEnvironment environment = asInTheContainer(example());

        assertThatCode(() -> SettingsCheck.check(environment)).doesNotThrowAnyException();
        assertThatCode(() -> SignInSettings.check(environment)).doesNotThrowAnyException();
        assertThatCode(() -> ProductionSettings.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void itsPublishedPasswordsAreRefusedWhereOthersCome() throws IOException {
        Map<String, String> example = example();
        example.put("LIDZAS_BASE_URL", "https://lidzas.example.org");

        assertThatThrownBy(() -> SettingsCheck.check(asInTheContainer(example)))
                .hasMessageContaining("LIDZAS_ADMIN_PASSWORD is the published one")
                .hasMessageContaining("SPRING_DATASOURCE_PASSWORD is the published one")
                .hasMessageContaining("LIDZAS_METRICS_PASSWORD is the published one");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyServiceIsBoundedAndItsLogTurnsOver() throws IOException {
        services().forEach((name, service) -> {
            assertThat(service).as(name).containsKeys("mem_limit", "restart", "logging", "networks");
            assertThat(((Map<String, Map<String, String>>) service.get("logging")).get("options"))
                    .as(name)
                    .containsKeys("max-size", "max-file");
        });
    }

    @Test
    void theApplicationBelievesTheOneAddressOfTheProxy() throws IOException {
        String trusted =
                (String) map(services().get("application").get("environment")).get("LIDZAS_TRUSTED_PROXIES");

        assertThat(map(map(services().get("proxy").get("networks")).get("inside")))
                .containsEntry("ipv4_address", trusted);
        assertThat(networks("application")).doesNotContain("door");
        assertThat(services().get("application")).doesNotContainKey("ports");
    }

    @Test
    void whatRunsIsNotRootAndEveryImageHasATag() throws IOException {
        List<String> stages = List.of(Files.readString(Path.of("Dockerfile")).split("(?m)^FROM "));

        assertThat(stages.subList(2, stages.size())).isNotEmpty().allSatisfy(stage -> assertThat(stage)
                .containsPattern("(?m)^USER (?!root|0)"));
        assertThat(stages.subList(1, stages.size()))
                .allSatisfy(stage -> assertThat(stage).containsPattern("^[^ ]+:[^ ]+"));
        assertThat(services().values().stream()
                        .map(service -> (String) service.get("image"))
                        .filter(image -> image != null))
                .allMatch(image -> image.matches("[^:]+:[^:]*[0-9].*"));
    }

    @Test
    void whatTheImagesCopyIsLetThroughAndThere() throws IOException {
        String ignore = Files.readString(Path.of(".dockerignore"));
        List<String> copied = new ArrayList<>();
        Matcher lines = Pattern.compile("(?m)^COPY (?!--from)(?:--\\S+ )*(.+) \\S+$")
                .matcher(Files.readString(Path.of("Dockerfile")));
        while (lines.find()) {
            copied.addAll(List.of(lines.group(1).split(" ")));
        }

        assertThat(copied).hasSizeGreaterThan(5).allSatisfy(path -> {
            assertThat(Path.of(path)).exists();
            assertThat(ignore).contains("!" + (path.startsWith("ops/") ? "ops" : path));
        });
    }

    @Test
    void everyFileOfTheMonitoringCanBeRead() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("ops", "monitoring"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yml")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        Object settings = new Yaml().load(Files.readString(file));
                        assertThat(settings).isInstanceOf(Map.class);
                    });
        }
    }

    private static StandardEnvironment asInTheContainer(Map<String, String> example) throws IOException {
        Map<String, Object> variables = new HashMap<>(example);
        map(services().get("application").get("environment"))
                .forEach((name, value) -> variables.put(
                        name, VARIABLE.matcher((String) value).replaceAll(found -> example.get(found.group(1)))));
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        return environment;
    }

    private static Map<String, String> example() throws IOException {
        return Files.readAllLines(ENVIRONMENT).stream()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(COMPOSE));
        return (Map<String, Map<String, Object>>) compose.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<String> networks(String service) throws IOException {
        return (List<String>) services().get(service).get("networks");
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            names.add(found.groupCount() == 0 ? found.group() : found.group(1));
        }
        return names;
    }

    private static Set<String> without(Set<String> all, String... left) {
        Set<String> rest = new TreeSet<>(all);
        List.of(left).forEach(rest::remove);
        return rest;
    }
}
