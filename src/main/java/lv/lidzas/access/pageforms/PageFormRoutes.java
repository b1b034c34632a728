package lv.lidzas.access.pageforms;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each declared form is shown and taken in at its address. */
@Component
class PageFormRoutes implements SmartInitializingSingleton {

    private final RequestMappingHandlerMapping mappings;
    private final PageFormPages pages;

    PageFormRoutes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, PageFormPages pages) {
        this.mappings = mappings;
        this.pages = pages;
    }

    @Override
    public void afterSingletonsInstantiated() {
        pages.declared().keySet().forEach(path -> {
            register(path, RequestMethod.GET, "show");
            register(path, RequestMethod.POST, "submit");
        });
    }

    private void register(String path, RequestMethod verb, String handler) {
        Method method = Arrays.stream(PageFormPages.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(handler))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(handler));
        mappings.registerMapping(
                RequestMappingInfo.paths(path)
                        .methods(verb)
                        .options(mappings.getBuilderConfiguration())
                        .build(),
                pages,
                method);
    }
}
