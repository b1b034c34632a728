package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.IntegrationTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class LargeRequestTest {

    private static final String ANALYST = "large.analyst";
    private static final String PASSWORD = "a long test password";
    private static final String BOUNDARY = "x";
    private static final byte[] HEAD = ("--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"a.bpmn\"; filename=\"a.bpmn\"\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LARGE = new byte[6 * 1024 * 1024];
    private static final byte[] END = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);

    @LocalServerPort
    private int port;

    @Autowired
    private Staff staff;

    @Autowired
    private IdentityService identities;

    @BeforeEach
    void analyst() {
        staff.ensureUser(ANALYST, PASSWORD, StaffGroups.ANALYSTS, "Analītiķe", "Testa");
    }

    @AfterEach
    void asBefore() {
        identities.deleteUser(ANALYST);
    }

    @Test
    void aRequestThatSaysItIsLargeIsRefused() throws Exception {
        assertRefused(BodyPublishers.ofByteArray(body().readAllBytes()));
    }

    @Test
    void aRequestThatDoesNotSayHowLargeItIsIsCounted() throws Exception {
        assertRefused(BodyPublishers.ofInputStream(LargeRequestTest::body));
    }

    private static InputStream body() {
        return new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(HEAD), new ByteArrayInputStream(LARGE)),
                new ByteArrayInputStream(END));
    }

    private void assertRefused(BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/engine-rest/deployment/create"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((ANALYST + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8)))
                .POST(body)
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("InvalidRequestException", "5 MB");
    }
}
