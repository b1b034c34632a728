package lv.lidzas.access.securitylog;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** A program signs in with each of its requests: written down once an hour per account and address. */
public class ProgramSignIns extends OncePerRequestFilter {

    private final Once log;

    public ProgramSignIns(Once log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        String account = SignedInAccount.current();
        if (account != null) {
            log.write(SecurityEventKind.SIGNED_IN, account, request.getRemoteAddr(), "engine-rest");
        }
    }
}
