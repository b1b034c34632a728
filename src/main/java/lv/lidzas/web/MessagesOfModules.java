package lv.lidzas.web;

import java.io.IOException;
import java.util.stream.Stream;
import lv.lidzas.base.PluralMessages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of every module: each file {@code messages/<module>.properties} with its {@code _en} is found by itself. */
@Configuration(proxyBeanMethods = false)
class MessagesOfModules {

    private static final String ENDING = ".properties";

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENDING);
        return new PluralMessages(Stream.of(files)
                .map(Resource::getFilename)
                .filter(name -> name != null && !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toArray(String[]::new));
    }
}
