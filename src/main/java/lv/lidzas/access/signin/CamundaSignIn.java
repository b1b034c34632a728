package lv.lidzas.access.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lv.lidzas.access.identity.StaffDirectory;
import lv.lidzas.access.identity.StaffMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The bridge: whom the security chains let in, Camunda's web applications and REST API take over. */
@Configuration(proxyBeanMethods = false)
class CamundaSignIn {

    @Bean
    FilterRegistrationBean<Filter> signInToWebapps(StaffDirectory directory) {
        return registration(
                new WebappFilter(new Bridge(directory)), "signInToWebapps", 1, "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> signInToRest(StaffDirectory directory) {
        return registration(new RestFilter(new Bridge(directory)), "signInToRest", 1, "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> noncePerRequest() {
        return registration(new NoncePerRequest(), "noncePerRequest", 2, "/camunda/*");
    }

    private static FilterRegistrationBean<Filter> registration(
            Filter filter, String name, int afterSecurity, String... patterns) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.addUrlPatterns(patterns);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + afterSecurity);
        return registration;
    }

    private static final class WebappFilter extends ContainerBasedAuthenticationFilter {

        WebappFilter(AuthenticationProvider bridge) {
            this.authenticationProvider = bridge;
        }

        @Override
        public void init(FilterConfig configuration) {
            // Camunda's makes the provider from a class name; ours is given.
        }
    }

    private static final class RestFilter extends ProcessEngineAuthenticationFilter {

        private final ClassLoader services = new FoundServices(RestFilter.class.getClassLoader());

        RestFilter(AuthenticationProvider bridge) {
            this.authenticationProvider = bridge;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(services);
            try {
                super.doFilter(request, response, chain);
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        @Override
        public void init(FilterConfig configuration) {
            // As above.
        }
    }

    private record Bridge(StaffDirectory directory) implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Authentication user = SecurityContextHolder.getContext().getAuthentication();
            if (user == null || user instanceof AnonymousAuthenticationToken) {
                return AuthenticationResult.unsuccessful();
            }
            return directory.find(user.getName()).map(Bridge::successful).orElseGet(AuthenticationResult::unsuccessful);
        }

        private static AuthenticationResult successful(StaffMember member) {
            AuthenticationResult result = AuthenticationResult.successful(member.id());
            result.setGroups(member.groups());
            result.setTenants(List.of());
            return result;
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
            // The security chains ask for the password.
        }
    }
}
