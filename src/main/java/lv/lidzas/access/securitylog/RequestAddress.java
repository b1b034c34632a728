package lv.lidzas.access.securitylog;

import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the current request comes. */
public final class RequestAddress {

    private RequestAddress() {}

    /** @return {@code null} if the application acts by itself */
    public static @Nullable String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }
}
