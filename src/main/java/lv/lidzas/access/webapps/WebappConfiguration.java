package lv.lidzas.access.webapps;

import jakarta.servlet.DispatcherType;
import lv.lidzas.access.tasks.TaskListOpening;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WebappConfiguration {

    @Bean
    FilterRegistrationBean<WebappPages> webappPages(
            ObjectProvider<TaskListOpening> opening,
            ObjectProvider<CockpitOpening> cockpit,
            ObjectProvider<WebappMenu> menu) {
        FilterRegistrationBean<WebappPages> registration =
                new FilterRegistrationBean<>(new WebappPages(opening, cockpit, menu));
        registration.addUrlPatterns("/camunda/app/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        // After sign-in and the nonce of the request, before Camunda writes the page.
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 3);
        return registration;
    }

    @Bean
    FilterRegistrationBean<AskedAgain> webappFiles() {
        FilterRegistrationBean<AskedAgain> registration = new FilterRegistrationBean<>(new AskedAgain());
        registration.addUrlPatterns("/camunda/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return registration;
    }
}
