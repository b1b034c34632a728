package lv.lidzas.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The way to the page where a colleague's day begins, which tells everybody else who we are. */
@Configuration(proxyBeanMethods = false)
class HomeDoor {

    @Bean
    @Order(0)
    NavigationLink homeLink() {
        return NavigationLink.inMenu("/", "web.day", Audience.colleagues());
    }

    @Bean
    FoundPage homeFound() {
        return FoundPage.of("/", "web.home.description");
    }
}
