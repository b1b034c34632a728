package lv.lidzas.access.pageforms;

import java.lang.reflect.Method;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
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
        Map<Method, RequestMapping> handlers = MethodIntrospector.selectMethods(
                PageFormPages.class,
                (Method method) -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        pages.declared()
                .keySet()
                .forEach(path -> handlers.forEach((method, mapping) -> mappings.registerMapping(
                        RequestMappingInfo.paths(path)
                                .methods(mapping.method())
                                .options(mappings.getBuilderConfiguration())
                                .build(),
                        pages,
                        method)));
    }
}
