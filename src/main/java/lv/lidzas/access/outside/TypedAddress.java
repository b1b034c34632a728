package lv.lidzas.access.outside;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.lidzas.values.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The address that a visitor has just typed is repeated on the next page, so that a mistake in it is seen. It stays in that
 * browser alone, for some minutes: in no address of a page, and not with us.
 */
final class TypedAddress {

    static final Duration KEPT = Duration.ofMinutes(10);

    private static final String COOKIE = "lidzas-adrese";

    private TypedAddress() {}

    static void remember(
            Map<String, List<String>> parameters, HttpServletRequest request, HttpServletResponse response) {
        parameters.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".email"))
                .map(entry -> EmailAddress.read(entry.getValue().get(0)).found())
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(address -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, encoded(address.shown()))
                                .path(request.getServletPath())
                                .maxAge(KEPT)
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
    }

    /** {@code null} if none was typed. */
    static @Nullable String in(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> decoded(cookie.getValue()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static String encoded(String address) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
    }

    /** A browser may send anything. */
    private static Optional<String> decoded(String value) {
        try {
            return EmailAddress.read(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8))
                    .found()
                    .map(EmailAddress::shown);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
