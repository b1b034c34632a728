package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files of the layout bear a hash of their content in their address, and a browser keeps them. */
@IntegrationTest
class StaticFilesTest {

    private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/(?:css|webjars|favicon)[^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void aBrowserAsksForEachFileOnce() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> home = visitor.page("/");
        Matcher file = FILES.matcher(home.body());
        int files = 0;
        while (file.find()) {
            files++;
            HttpResponse<String> answer = visitor.page(file.group(1));
            assertThat(file.group(1)).matches(".*-[0-9a-f]{32}\\.(css|js|svg)");
            assertThat(answer.statusCode()).as(file.group(1)).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
        }

        assertThat(files).isGreaterThanOrEqualTo(3);
        assertThat(home.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }
}
