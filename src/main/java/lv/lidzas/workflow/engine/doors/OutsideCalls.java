package lv.lidzas.workflow.engine.doors;

import lv.lidzas.workflow.accounts.StaffLanguages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
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

    /** After the sign-in, so that nobody learns anything who is not signed in. */
    @Bean
    FilterRegistrationBean<SentBody> sentBody(MessageSource messages, ObjectProvider<StaffLanguages> languages) {
        FilterRegistrationBean<SentBody> body = new FilterRegistrationBean<>(new SentBody(messages, languages));
        body.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        body.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 1);
        return body;
    }
}
