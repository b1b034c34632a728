package lv.lidzas.access.devices;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises the device that a request comes from. */
class DeviceFilter extends OncePerRequestFilter {

    private final DeviceStore store;
    private final DeviceCookie cookie;

    DeviceFilter(DeviceStore store, DeviceCookie cookie) {
        this.store = store;
        this.cookie = cookie;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        cookie.in(request).flatMap(store::find).ifPresent(device -> {
            store.see(device);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new SignedInPerson(device.person(), device.id()));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }
}
