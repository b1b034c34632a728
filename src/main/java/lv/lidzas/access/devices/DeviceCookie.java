package lv.lidzas.access.devices;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that makes a device known; it goes nowhere but to the own page. */
@Component
class DeviceCookie {

    private static final String NAME = "lidzas-ierice";
    private static final String PATH = "/mana";

    private final boolean secure;

    /** @param secure as the session cookie of the staff is: whenever the address is https */
    DeviceCookie(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.secure = secure;
    }

    Optional<String> in(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void set(String token, HttpServletResponse response) {
        add(token, DeviceStore.DEVICE_LASTS, response);
    }

    void remove(HttpServletResponse response) {
        add("", Duration.ZERO, response);
    }

    private void add(String value, Duration lasts, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .path(PATH)
                        .maxAge(lasts)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
