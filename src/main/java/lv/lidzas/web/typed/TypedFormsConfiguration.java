package lv.lidzas.web.typed;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages are asked after whoever sends something is known, and its token compared; what signs people in, before. */
@Configuration(proxyBeanMethods = false)
class TypedFormsConfiguration {

    @Bean
    FilterRegistrationBean<TypedForms> typedForms(ObjectProvider<TypedForm> forms) {
        return registered(
                forms.stream().filter(form -> !form.beforeSignIn()).toList(),
                "typedForms",
                SecurityProperties.DEFAULT_FILTER_ORDER + 5);
    }

    @Bean
    FilterRegistrationBean<TypedForms> typedSignIn(ObjectProvider<TypedForm> forms) {
        return registered(
                forms.stream().filter(TypedForm::beforeSignIn).toList(),
                "typedSignIn",
                SecurityProperties.DEFAULT_FILTER_ORDER - 1);
    }

    private static FilterRegistrationBean<TypedForms> registered(List<TypedForm> forms, String name, int order) {
        FilterRegistrationBean<TypedForms> registration = new FilterRegistrationBean<>(new TypedForms(forms));
        registration.setName(name);
        registration.setOrder(order);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }
}
