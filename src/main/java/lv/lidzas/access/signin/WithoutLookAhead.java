package lv.lidzas.access.signin;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/**
 * Spring Security would find out before each request, for the REST API's too, which controller will answer it, in case a
 * rule speaks of controllers. Ours speak of paths.
 */
class WithoutLookAhead implements BeanPostProcessor {

    private final ApplicationContext context;

    WithoutLookAhead(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!bean.getClass().equals(HandlerMappingIntrospector.class)) {
            return bean;
        }
        HandlerMappingIntrospector whenAsked = new WhenAsked();
        whenAsked.setApplicationContext(context);
        whenAsked.afterPropertiesSet();
        return whenAsked;
    }

    private static final class WhenAsked extends HandlerMappingIntrospector {

        @Override
        public Filter createCacheFilter() {
            return (request, response, chain) -> chain.doFilter(request, response);
        }
    }
}
