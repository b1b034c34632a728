package lv.lidzas.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of every module: each file {@code messages/<module>.properties} with its {@code _en} is found by itself. */
@Configuration(proxyBeanMethods = false)
class MessagesOfModules {

    private static final String ENDING = ".properties";

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENDING);
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        words.setBasenames(Stream.of(files)
                .map(Resource::getFilename)
                .filter(name -> name != null && !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toArray(String[]::new));
        return words;
    }
}
