package lv.lidzas.access.signin;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.access.PageRight;
import lv.lidzas.access.identity.StaffAuthenticationProvider;
import lv.lidzas.access.identity.StaffDirectory;
import lv.lidzas.access.securitylog.Once;
import lv.lidzas.access.securitylog.ProgramSignIns;
import lv.lidzas.access.securitylog.RefusedAccess;
import lv.lidzas.access.securitylog.SecurityLog;
import lv.lidzas.access.ways.ProgramSignIn;
import lv.lidzas.access.ways.SignInWay;
import lv.lidzas.base.SiteAddress;
import lv.lidzas.forms.PublicForm;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The doors for the staff: the REST API for programs, Camunda's web applications, and our own pages where everybody signs
 * in for all of them.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    private final StaffAuthenticationProvider staff;
    private final StaffDirectory directory;
    private final Clock clock;
    private final SecurityLog log;
    private final Once once;
    private final SiteAddress site;
    private final boolean secure;

    SecurityChains(
            StaffAuthenticationProvider staff,
            StaffDirectory directory,
            Clock clock,
            SecurityLog log,
            Once once,
            SiteAddress site,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.staff = staff;
        this.directory = directory;
        this.clock = clock;
        this.log = log;
        this.once = once;
        this.site = site;
        this.secure = secure;
    }

    @Bean
    @Order(1)
    SecurityFilterChain restApi(HttpSecurity http, ObjectProvider<ProgramSignIn> programs) throws Exception {
        BasicEntryPoint entryPoint = new BasicEntryPoint();
        List<AuthenticationProvider> keys =
                new ArrayList<>(programs.orderedStream().toList());
        keys.add(staff);
        return http.securityMatcher(PATHS.matcher("/engine-rest/**"))
                .authenticationManager(new ProviderManager(keys))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(entryPoint))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(entryPoint))
                .addFilterBefore(new CrossSiteRefusal(site.of("")), SecurityContextHolderFilter.class)
                .addFilterAfter(new RefusedAccess(once), SecurityContextHolderFilter.class)
                .addFilterAfter(new ProgramSignIns(once), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> {
                    forwardsAndErrors(requests);
                    // A way to try passwords past the throttle.
                    deny(requests, "/engine-rest/identity/verify/**", "/engine-rest/engine/*/identity/verify/**");
                    // Fails, because nothing is measured.
                    deny(requests, "/engine-rest/metrics", "/engine-rest/engine/*/metrics");
                    requests.anyRequest().authenticated();
                })
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        return http.securityMatcher(PATHS.matcher("/camunda/**"))
                // Camunda has its own, with another token.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(BackToThePage.cache()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new BackToThePage()))
                .logout(logout -> logout.logoutRequestMatcher(new CamundaSignOut())
                        .addLogoutHandler(new SignOutWatch(log))
                        .logoutSuccessHandler((request, response, user) -> response.setStatus(204)))
                .addFilterAfter(new RefusedAccess(once), SecurityContextHolderFilter.class)
                .addFilterAfter(new SessionRules(directory, clock, log), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> {
                    forwardsAndErrors(requests);
                    // The first would make an administrator of anybody (CVE-2026-77226), the next sign in or try
                    // passwords past the throttle, the last two fail: nothing is measured, nobody waits for work.
                    deny(
                            requests,
                            "/camunda/api/admin/setup/**",
                            "/camunda/api/*/auth/user/*/login/**",
                            "/camunda/api/engine/engine/*/identity/verify/**",
                            "/camunda/api/engine/engine/*/metrics",
                            "/camunda/api/engine/engine/*/external-task/fetchAndLock");
                    requests.anyRequest().authenticated();
                })
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ownPages(
            HttpSecurity http,
            IdentityService identities,
            ObjectProvider<PublicForm> publicForms,
            ObjectProvider<PageRight> rights,
            ObjectProvider<SignInWay> ways,
            KnownAddresses addresses)
            throws Exception {
        SignedIn signedIn = new SignedIn(directory, clock, log);
        RequestMatcher outsiders = outsiders(publicForms);
        // Not by a manager of its own: further ways to sign in bring their providers along.
        http.getSharedObject(AuthenticationManagerBuilder.class)
                .parentAuthenticationManager(null)
                .authenticationProvider(staff);
        for (SignInWay way : ways.orderedStream().toList()) {
            way.addTo(http, signedIn);
        }
        return http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
                .csrf(csrf -> csrf.csrfTokenRepository(PageSecurity.csrfTokens(secure))
                        .ignoringRequestMatchers(PATHS.matcher("/api/public/**")))
                .requestCache(cache -> cache.requestCache(BackToThePage.cache()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new BackToThePage())
                        .accessDeniedHandler(new Refusals(outsiders, addresses)))
                .formLogin(form -> form.loginPage("/ieiet")
                        .usernameParameter("lietotajs")
                        .passwordParameter("parole")
                        .successHandler(signedIn)
                        .failureHandler(new SignInRefused(clock)))
                .logout(logout -> logout.logoutRequestMatcher(PATHS.matcher(HttpMethod.POST, "/iziet"))
                        .addLogoutHandler(new SignOutWatch(log))
                        .logoutSuccessUrl("/ieiet?izgajis"))
                .headers(PageSecurity::headers)
                .addFilterAfter(new RefusedAccess(once), SecurityContextHolderFilter.class)
                .addFilterAfter(new SessionRules(directory, clock, log), SecurityContextHolderFilter.class)
                .addFilterAfter(new EngineIdentity(identities, outsiders), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> {
                    forwardsAndErrors(requests);
                    requests.requestMatchers(PATHS.matcher("/actuator/health/**"))
                            .permitAll();
                    requests.requestMatchers(PATHS.matcher("/actuator/**")).hasAuthority(ADMINISTRATORS);
                    open(
                            requests,
                            "/",
                            "/ieiet",
                            "/iziet",
                            "/privatums",
                            "/privatums/palidziba/**",
                            "/css/**",
                            "/js/**",
                            "/images/**",
                            "/webjars/**",
                            "/favicon.ico",
                            "/favicon*.svg",
                            "/robots.txt",
                            "/error");
                    requests.requestMatchers(outsiders).permitAll();
                    rights.orderedStream().forEach(right -> apply(requests, right));
                    requests.anyRequest().denyAll();
                })
                .build();
    }

    /** Spring Security would measure each filter of each chain by itself, which nobody reads; whole requests are measured. */
    @Bean
    static SecurityObservationSettings observedSecurity() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    static WithoutLookAhead withoutLookAhead(ApplicationContext context) {
        return new WithoutLookAhead(context);
    }

    private static RequestMatcher outsiders(ObjectProvider<PublicForm> publicForms) {
        List<RequestMatcher> pages = new ArrayList<>(List.of(matchers("/saite/**", "/api/public/**")));
        publicForms.stream().forEach(form -> pages.add(PATHS.matcher(form.path() + "/**")));
        return new OrRequestMatcher(pages);
    }

    private static void forwardsAndErrors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
    }

    private static void deny(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            String... patterns) {
        requests.requestMatchers(matchers(patterns)).denyAll();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            String... patterns) {
        requests.requestMatchers(matchers(patterns)).permitAll();
    }

    private static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            PageRight right) {
        var page = requests.requestMatchers(PATHS.matcher(right.pattern()));
        switch (right.audience().kind()) {
            case EVERYBODY -> page.permitAll();
            case VISITORS -> page.anonymous();
            case COLLEAGUES -> page.authenticated();
            case GROUPS -> page.hasAnyAuthority(right.audience().groups().toArray(String[]::new));
        }
    }

    private static RequestMatcher[] matchers(String... patterns) {
        return List.of(patterns).stream().map(PATHS::matcher).toArray(RequestMatcher[]::new);
    }
}
