package lv.lidzas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import lv.lidzas.forms.PublicForm;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class PublicFormsTest {

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("volunteerApplication")
    private PublicForm form;

    @Value("${lidzas.visitors.submissions-per-ten-minutes}")
    private int limit;

    @Test
    void aFormOfTheStaffIsNotServedToVisitors() {
        HttpResponse<String> answer = new Visitor(port).data("/api/public/forms/personCard");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("urn:lidzas:problem:no-such-form");
        assertThat(new Visitor(port)
                        .postJson("/api/public/forms/personCard", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        for (String body : new String[] {"", "{", "[]", "null", "1", "\"text\""}) {
            assertThat(new Visitor(port).postJson(path(), body).statusCode())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void oneAddressThatSendsTooMuchHasToWait() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> answer = null;
        for (int i = 0; i <= limit + limit / 10; i++) {
            answer = visitor.postJson(path(), "{", "X-Forwarded-For", "203.0.113.99");
            if (answer.statusCode() == 429) {
                break;
            }
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("urn:lidzas:problem:too-many-submissions");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(visitor.postJson(path(), "{").statusCode()).isEqualTo(400);
    }

    private String path() {
        return "/api/public/forms/" + form.formId();
    }
}
