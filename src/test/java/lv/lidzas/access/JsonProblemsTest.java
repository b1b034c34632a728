package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where programs come, errors are problem details, whatever is asked and accepted. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class JsonProblemsTest {

    private static final String FORMS = "/api/public/forms/volunteerApplication";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/public/forms/volunteerApplication, text/html,        ,                 406",
        "GET,    /api/public/forms/volunteerApplication, application/xml,  ,                 406",
        "GET,    /api/public/forms/volunteerApplication?lang=%00, text/html, ,               400",
        "POST,   /api/public/forms/volunteerApplication, text/html,        text/plain,       415",
        "POST,   /api/public/forms/volunteerApplication, image/png,        application/xml,  415",
        "POST,   /api/public/forms/volunteerApplication, application/json, application/json, 400",
        "DELETE, /api/public/forms/volunteerApplication, text/html,        ,                 405",
        "PUT,    /api/public/links/x,                    image/png,        application/json, 405",
        "GET,    /api/public/links/x,                    text/html,        ,                 406",
        "GET,    /api/public/links/x,                    application/json, ,                 404",
        "GET,    /api/public/nothing,                    text/html,        ,                 404",
        "GET,    /api/public/nothing,                    image/png,        ,                 404",
    })
    void anErrorIsAProblemInTheReadersLanguage(String method, String path, String accept, String type, int status)
            throws Exception {
        HttpResponse<String> answer = send(method, path, accept, type, "{");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).startsWith("urn:lidzas:problem:");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("<html", "timestamp", "xception");
    }

    @Test
    void whatIsTooLongIsAProblemToo() throws Exception {
        HttpResponse<String> answer =
                send("POST", FORMS, "text/html, application/json", "application/json", "x".repeat(1_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void everyHandlerThatAnswersDataIsKnownToDoSo() {
        Set<String> paths = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("lv.lidzas."))
                .filter(entry -> entry.getValue().hasMethodAnnotation(ResponseBody.class)
                        || AnnotatedElementUtils.hasAnnotation(entry.getValue().getBeanType(), ResponseBody.class))
                .flatMap(entry -> entry.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());

        assertThat(paths)
                .as("a new one under another path needs its errors as problems too: JsonPaths")
                .allMatch(path -> path.startsWith("/api/")
                        || List.of("/uzdevumi/vardi", "/camunda/app/{app:tasklist|cockpit|admin}/scripts/config.js")
                                .contains(path));
    }

    @Test
    void whatCanBeNoLinkIsNotFound() throws Exception {
        for (String path :
                List.of("/saite/%7Ba%7D", "/saite/%7Ba%7D?lang=lv", "/saite/a%20b", "//engine-rest/x", "/saite//x")) {
            assertThat(send("GET", path, "text/html", null, "").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(send("GET", "/saite?paldies=%00", "text/html", null, "").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/x/../admin/setup/default/user/create",
                "/camunda/./api/admin/setup/default/user/create",
                "/engine-rest;x/identity/verify",
                "/%65ngine-rest/identity/verify",
                "/camunda/%61pi/admin/setup/default/user/create",
                "/engine-rest/..;/konts",
                "/engine-rest/%2e%2e/camunda",
                "/engine-rest/identity%2fverify",
                "/engine-rest/identity%252fverify",
                "/engine-rest/a%5cb",
                "/engine-rest/a%0ab",
                "/engine-rest/a%00b",
                "/konts;x=y",
                "/api/public/./forms/volunteerApplication",
            })
    void anAddressThatIsWrittenToBeReadInTwoWaysIsRefusedInOneLine(String path, CapturedOutput log) throws Exception {
        for (String method : List.of("GET", "POST")) {
            HttpResponse<String> answer = send(method, path, "text/html", "application/json", "{}");

            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("xception");
        }
        assertThat(log.getAll()).doesNotContain("\tat ", "xception");
    }

    private HttpResponse<String> send(String method, String path, String accept, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .method(method, type == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
