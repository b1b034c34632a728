package lv.lidzas.access.devices;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import lv.lidzas.access.signin.PageSecurity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The door to the own page: no account, no session, a device that is known. */
@Configuration(proxyBeanMethods = false)
class OwnPageChain {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    @Bean
    @Order(0)
    SecurityFilterChain ownPageDoor(
            HttpSecurity http,
            DeviceStore store,
            DeviceCookie cookie,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure)
            throws Exception {
        return http.securityMatcher(PATHS.matcher("/mana/**"))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Each request looks like a new sign-in where there is no session; the token of open forms stays.
                .csrf(csrf -> csrf.csrfTokenRepository(PageSecurity.csrfTokens(secure))
                        .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(PageSecurity::headers)
                .addFilterBefore(new DeviceFilter(store, cookie), AnonymousAuthenticationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (request, response, refused) -> response.sendRedirect(signIn(request)))
                        // Whoever lost the token only comes back to the page with a new one.
                        .accessDeniedHandler((request, response, refused) -> response.sendRedirect("/mana")))
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(PATHS.matcher("/mana/ieiet/**"))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    /** A letter in English leads to a page in English on a device that nobody has chosen a language on, too. */
    private static String signIn(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? "/mana/ieiet?lang=en" : "/mana/ieiet";
    }
}
