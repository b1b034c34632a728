package lv.lidzas.health.figures;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** {@code /actuator/prometheus} is for one account, which opens nothing else; without one it is for nobody. */
@Configuration(proxyBeanMethods = false)
class ScraperDoor {

    static final String PATH = "/actuator/prometheus";

    @Bean
    @Order(0)
    SecurityFilterChain scraper(
            HttpSecurity http,
            @Value("${lidzas.metrics.user:}") String user,
            @Value("${lidzas.metrics.password:}") String password)
            throws Exception {
        http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(PATH))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        if (user.isBlank() || password.isBlank()) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                    .build();
        }
        return http.authenticationManager(new ProviderManager(new ScraperSignIn(user, password)))
                .httpBasic(basic -> basic.realmName("figures"))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }
}
