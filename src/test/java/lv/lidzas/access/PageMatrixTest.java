package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Every page that this application answers, taken from its handler mappings, before each role. A new page without a row
 * is red, and so is a row without a page.
 */
@IntegrationTest
class PageMatrixTest {

    private static final List<String> ROLES = List.of("coordinator", "manager", "analyst", "safeguarding", "admin");

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ApplicationContext context;

    private Doors doors;

    @BeforeEach
    void doors() {
        doors = new Doors(engine, staff, "pages");
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void everyPageHasARowAndEveryRowAPage() {
        assertThat(pages()).containsExactlyInAnyOrderElementsOf(rows().keySet());
    }

    @Test
    void everyPageLetsInItsAudienceAndNobodyElse() {
        Map<String, Visitor> visitors = new LinkedHashMap<>();
        visitors.put("visitor", new Visitor(port));
        ROLES.forEach(role -> visitors.put(role, new Visitor(port).signIn(doors.user(role), Doors.PASSWORD)));
        SoftAssertions answers = new SoftAssertions();
        rows().forEach((page, audience) -> visitors.forEach((role, visitor) -> {
            boolean may = mayOpen(role, audience);
            HttpResponse<String> answer = ask(visitor, page);
            answers.assertThat(isLetIn(answer))
                    .as("%s: %s: %s %s", role, page, answer.statusCode(), Visitor.location(answer))
                    .isEqualTo(may);
            answers.assertThat(answer.statusCode() < 500 || page.endsWith("/error"))
                    .as("%s: %s: %s", role, page, answer.statusCode())
                    .isTrue();
        }));
        answers.assertAll();
    }

    private static boolean mayOpen(String role, String audience) {
        return switch (audience) {
            case "*" -> true;
            case "colleagues" -> ROLES.contains(role);
            case "person", "nobody" -> false;
            default -> List.of(audience.split(" ")).contains(role);
        };
    }

    private static boolean isLetIn(HttpResponse<String> answer) {
        boolean sentToSignIn = answer.statusCode() == 302
                && Visitor.location(answer).matches("/(mana/)?ieiet(\\?(nav-nosutits|beigusies))?");
        return answer.statusCode() != 401 && answer.statusCode() != 403 && !sentToSignIn;
    }

    private static HttpResponse<String> ask(Visitor visitor, String page) {
        String[] cells = page.split(" ");
        String path = cells[1].replaceAll("\\{app:[^}]*}", "tasklist")
                .replace("{reference}", "X-2026-999999")
                .replaceAll("\\{(device|visit|hours|run|session)}", "999999")
                .replaceAll("\\{[^}]*}", "unknown")
                .replace("**", "unknown");
        if (Set.of("GET", "ANY").contains(cells[0])) {
            return visitor.page(path);
        }
        String token = Visitor.csrf(visitor.page("/mana/ieiet").body());
        return cells[0].equals("POST")
                ? visitor.postForm(path, Map.of("_csrf", token))
                : visitor.send(cells[0], path, "{}", "X-LIDZAS-CSRF", token);
    }

    private static Map<String, String> rows() {
        try {
            Map<String, String> rows = new LinkedHashMap<>();
            for (String line : new ClassPathResource("access/pages.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\\|", 2);
                    assertThat(rows.put(cells[1].trim(), cells[0].trim()))
                            .as(line)
                            .isNull();
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> pages() {
        Set<String> pages = new TreeSet<>();
        context.getBeansOfType(HandlerMapping.class).forEach((name, mapping) -> {
            if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
                methods.getHandlerMethods().keySet().forEach(info -> pages.addAll(pages(info)));
            } else if (mapping instanceof AbstractUrlHandlerMapping files) {
                files.getHandlerMap().keySet().forEach(path -> pages.add("GET " + path));
            } else if (!(mapping instanceof RouterFunctionMapping routes) || routes.getRouterFunction() != null) {
                pages.add(name);
            }
        });
        return pages;
    }

    private static List<String> pages(RequestMappingInfo info) {
        List<String> pages = new ArrayList<>();
        for (String path : info.getPatternValues()) {
            if (info.getMethodsCondition().getMethods().isEmpty()) {
                pages.add("ANY " + path);
            }
            info.getMethodsCondition().getMethods().forEach(method -> pages.add(method + " " + path));
        }
        return pages;
    }
}
