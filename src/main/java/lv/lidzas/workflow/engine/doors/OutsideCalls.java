package lv.lidzas.workflow.engine.doors;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the engine is reached over HTTP past our own code. */
@Configuration(proxyBeanMethods = false)
class OutsideCalls {

    @Bean
    FilterRegistrationBean<OutsideCall> outsideCall() {
        FilterRegistrationBean<OutsideCall> mark = new FilterRegistrationBean<>(new OutsideCall());
        mark.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        return mark;
    }
}
