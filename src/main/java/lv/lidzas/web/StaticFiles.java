package lv.lidzas.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Files of the layout. Spring's own mapping takes any address for one of a file: each link of each page would be looked
 * for in every jar, only to find that it leads to a page.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final String OURS = "classpath:/static/";

    private final CacheControl cache;

    StaticFiles(WebProperties settings) {
        this.cache = settings.getResources().getCache().getCachecontrol().toHttpCacheControl();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        add(registry, "/css/**", OURS + "css/");
        add(registry, "/js/**", OURS + "js/", "classpath:/plugin-webapp/lidzas/shared/");
        add(registry, "/favicon*.svg", OURS);
        add(registry, "/robots.txt", OURS);
        add(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
        registry.addResourceHandler("/**")
                .addResourceLocations(OURS)
                .resourceChain(false)
                .addResolver(new NothingElse());
    }

    private void add(ResourceHandlerRegistry registry, String addresses, String... folders) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(folders)
                .setCacheControl(cache)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** Answers that there is no such file, as every address is answered behind which there is nothing. */
    private static final class NothingElse extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) {
            return null;
        }
    }
}
