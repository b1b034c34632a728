package lv.lidzas.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossSiteRefusalTest {

    /** Behind a proxy that speaks https the last hop is http: both are this site, and nothing else is. */
    @ParameterizedTest
    @CsvSource({
        "https://lidzas.example, 200",
        "http://inside:8080, 200",
        "file://, 200",
        "http://lidzas.example, 403",
        "https://evil.example, 403",
        "null, 403"
    })
    void theSiteIsWherePeopleReachIt(String origin, int status) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/engine-rest/version");
        request.setServerName("inside");
        request.setServerPort(8080);
        request.addHeader("Origin", origin);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new CrossSiteRefusal("https://lidzas.example/").doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }
}
