package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every servlet, and every method of the engine's REST interfaces, taken from the registrations and from the annotations
 * of the resource classes. What a new version adds has no row and is red, until somebody has looked at it.
 */
@IntegrationTest
class RestMatrixTest {

    private static final Path SERVLETS = Path.of("src/test/resources/access/servlets.txt");
    private static final Path METHODS = Path.of("src/test/resources/access/rest-methods.txt");

    /** The engine's own interface is mounted several times. */
    private static final List<String> ENGINE_MOUNTS = List.of(
            "/engine-rest/engine/{name}", "/engine-rest", "/camunda/api/engine/engine/{name}", "/camunda/api/engine");

    private static final Set<String> KINDS = Set.of("read", "ask", "write", "idle", "shut");

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext context;

    @Autowired
    private List<ResourceConfig> rest;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private Doors doors;

    @BeforeEach
    void people() {
        doors = new Doors(engine, staff, "rest");
    }

    @AfterEach
    void nobody() {
        doors.remove();
    }

    @Test
    void everyServletIsListed() {
        Set<String> found = new TreeSet<>();
        context.getServletRegistrations()
                .forEach((name, servlet) -> servlet.getMappings().forEach(path -> found.add(path + " " + name)));

        assertThat(lines(SERVLETS, found)).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void everyMethodOfTheRestInterfacesHasARow() {
        Map<String, String> rows = rows();

        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(found().keySet());
        assertThat(KINDS).containsAll(rows.values());
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        Visitor visitor = new Visitor(port);
        SoftAssertions answers = new SoftAssertions();
        found().values()
                .forEach(addresses -> addresses.forEach(
                        method -> answers.assertThat(ask(visitor, method).statusCode())
                                .as(method)
                                .isEqualTo(401)));
        answers.assertAll();
    }

    @Test
    void whatWritesIsRefusedToCoordinatorsAndAnalystsUnlessAFormOrARightSaysOtherwise() {
        SoftAssertions answers = new SoftAssertions();
        rows().forEach((method, kind) -> {
            if (kind.equals("write") || kind.equals("shut")) {
                for (String role : List.of("coordinator", "analyst")) {
                    HttpResponse<String> answer = ask(
                            new Visitor(port),
                            method.replaceFirst(" /", " /engine-rest/"),
                            Visitor.basic(doors.user(role), Doors.PASSWORD));
                    answers.assertThat(answer.statusCode())
                            .as("%s: %s: %s", role, method, answer.body())
                            .isGreaterThanOrEqualTo(400);
                }
            }
        });
        answers.assertAll();
    }

    @Test
    void whatIsShutIsShutForTheAdministratorToo() {
        SoftAssertions answers = new SoftAssertions();
        rows().forEach((method, kind) -> {
            if (kind.equals("shut")) {
                answers.assertThat(ask(
                                        new Visitor(port),
                                        method.replaceFirst(" /", " /engine-rest/"),
                                        Visitor.basic(doors.user("admin"), Doors.PASSWORD))
                                .statusCode())
                        .as(method)
                        .isGreaterThanOrEqualTo(400);
            }
        });
        answers.assertAll();
    }

    private static HttpResponse<String> ask(Visitor visitor, String method, String... headers) {
        String[] cells = method.split(" ");
        String path = cells[1].replace("{name}", "default").replaceAll("\\{[^}]*}", "unknown");
        boolean read = Set.of("GET", "HEAD", "OPTIONS").contains(cells[0]);
        return visitor.send(cells[0], path, read ? null : "{}", headers);
    }

    /** Row, and the addresses at which it is reached. */
    private Map<String, List<String>> found() {
        Map<String, List<String>> found = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        rest.forEach(config -> all.addAll(RestMethods.of("/engine-rest", config.getClasses())));
        for (ServletRegistration servlet : context.getServletRegistrations().values()) {
            String application = servlet.getInitParameter("jakarta.ws.rs.Application");
            if (application != null) {
                servlet.getMappings()
                        .forEach(path -> all.addAll(RestMethods.of(
                                path.replace("/*", ""), application(application).getClasses())));
            }
        }
        all.forEach(method ->
                found.computeIfAbsent(row(method), row -> new ArrayList<>()).add(method));
        return found;
    }

    private static String row(String method) {
        String[] cells = method.split(" ");
        for (String mount : ENGINE_MOUNTS) {
            if (cells[1].startsWith(mount + "/")) {
                return cells[0] + " " + cells[1].substring(mount.length());
            }
        }
        return method;
    }

    private static Application application(String name) {
        try {
            return (Application) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> rows() {
        Set<String> fresh = new TreeSet<>();
        found().keySet().forEach(row -> fresh.add((row.startsWith("GET") ? "read" : "write") + " | " + row));
        Map<String, String> rows = new LinkedHashMap<>();
        lines(METHODS, fresh).forEach(line -> rows.put(line.split("\\|")[1].trim(), line.split("\\|")[0].trim()));
        return rows;
    }

    /** The lines of a list; {@code -Dlidzas.write=true} begins a list that is not there yet. */
    private static List<String> lines(Path file, Set<String> fresh) {
        try {
            if (Boolean.getBoolean("lidzas.write") && !Files.exists(file)) {
                Files.write(file, fresh);
            }
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
