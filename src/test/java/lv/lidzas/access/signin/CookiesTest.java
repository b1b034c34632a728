package lv.lidzas.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

class CookiesTest {

    @Test
    void whereTheAddressIsHttpsTheTokenGoesByNothingElse() {
        assertThat(cookie(true)).contains("Secure", "HttpOnly");
        assertThat(cookie(false)).doesNotContain("Secure");
    }

    private static String cookie(boolean secure) {
        CookieCsrfTokenRepository tokens = PageSecurity.csrfTokens(secure);
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        tokens.saveToken(tokens.generateToken(request), request, response);
        return response.getHeader("Set-Cookie");
    }
}
