package lv.lidzas.documents.scanner;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner that the settings ask for. */
@Configuration(proxyBeanMethods = false)
class Scanners {

    private static final int ANSWER_MILLIS = 8000;

    @Bean
    VirusScanner virusScanner(
            @Value("${lidzas.documents.scanner.host:}") String host,
            @Value("${lidzas.documents.scanner.port:3310}") int port) {
        return new ClamAv(host, port, ANSWER_MILLIS);
    }
}
