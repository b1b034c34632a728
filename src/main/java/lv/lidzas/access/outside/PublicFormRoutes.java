package lv.lidzas.access.outside;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import lv.lidzas.forms.PublicForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each public form names its own page: {@code /pieteikties}. */
@Component
class PublicFormRoutes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;
    private final ObjectProvider<PublicForm> forms;
    private final PublicFormPages pages;

    PublicFormRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            ObjectProvider<PublicForm> forms,
            PublicFormPages pages) {
        this.mappings = mappings;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        forms.orderedStream().forEach(form -> {
            register(form.path(), RequestMethod.GET, "show");
            register(form.path(), RequestMethod.POST, "submit");
        });
    }

    private void register(String path, RequestMethod verb, String handler) {
        Method method = Arrays.stream(PublicFormPages.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(handler))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(handler.toLowerCase(Locale.ROOT)));
        mappings.registerMapping(
                RequestMappingInfo.paths(path)
                        .methods(verb)
                        .options(mappings.getBuilderConfiguration())
                        .build(),
                pages,
                method);
    }
}
