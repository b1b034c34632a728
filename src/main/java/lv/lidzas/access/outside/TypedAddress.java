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
import java.util.function.Function;
import java.util.stream.Stream;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The address and the phone that a visitor has just typed are repeated on the next page, so that a mistake in them is seen. They
 * stay in that browser alone, for some minutes: in no address of a page, and not with us.
 *
 * @param email {@code null} if none was typed
 * @param phone as people read it; {@code null} if none was typed
 */
record TypedAddress(@Nullable String email, @Nullable String phone) {

    static final Duration KEPT = Duration.ofMinutes(10);

    private static final String COOKIE = "lidzas-adrese";
    private static final TypedAddress NONE = new TypedAddress(null, null);

    /** What was typed into an earlier form is forgotten. */
    static void remember(
            Map<String, List<String>> parameters, HttpServletRequest request, HttpServletResponse response) {
        String email = typed(parameters, ".email", TypedAddress::email);
        String phone = typed(parameters, ".phone", TypedAddress::phone);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, encoded(Objects.toString(email, "") + '\n' + Objects.toString(phone, "")))
                        .path(request.getServletPath())
                        .maxAge(email == null && phone == null ? Duration.ZERO : KEPT)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    /** Nothing if nothing was typed. */
    static TypedAddress in(HttpServletRequest request) {
        return Stream.of(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> decoded(cookie.getValue()))
                .findFirst()
                .orElse(NONE);
    }

    private static @Nullable String typed(
            Map<String, List<String>> parameters, String ending, Function<String, Optional<String>> read) {
        return parameters.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ending))
                .map(entry -> read.apply(entry.getValue().get(0)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> email(String typed) {
        return EmailAddress.read(typed).found().map(EmailAddress::shown);
    }

    private static Optional<String> phone(String typed) {
        return PhoneNumber.read(typed).found().map(PhoneNumber::shown);
    }

    private static String encoded(String typed) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(typed.getBytes(StandardCharsets.UTF_8));
    }

    /** A browser may send anything. */
    private static TypedAddress decoded(String value) {
        try {
            String[] typed = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split("\n", 2);
            return new TypedAddress(
                    email(typed[0]).orElse(null),
                    typed.length == 1 ? null : phone(typed[1]).orElse(null));
        } catch (IllegalArgumentException notOurs) {
            return NONE;
        }
    }
}
