package lv.lidzas.access.frontdoor;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.RequestContextFilter;

/** What stands before every page and every interface. */
@Configuration(proxyBeanMethods = false)
class FrontDoorConfiguration {

    /** After {@link TrustedProxies}: it counts by the address that counts. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> requestsPerAddress(
            @Value("${lidzas.requests-per-address}") int most) {
        return server -> server.addEngineValves(new RequestsPerAddress(most));
    }

    /** Before sign-in, which asks from where somebody comes. */
    @Bean
    FilterRegistrationBean<RequestContextFilter> requestContext() {
        FilterRegistrationBean<RequestContextFilter> registration =
                new FilterRegistrationBean<>(new RequestContextFilter());
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 2);
        return registration;
    }

    @Bean
    FilterRegistrationBean<NothingStored> nothingStored() {
        FilterRegistrationBean<NothingStored> registration = new FilterRegistrationBean<>(new NothingStored());
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
        return registration;
    }
}
