package lv.lidzas;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Entry point: one deployable with the embedded process engine, the pages and the data. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LidzasApplication {

    public static void main(String[] arguments) {
        // Before anything else: the engine stores timestamps without a zone and reads the JVM's default.
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Riga"));
        SpringApplication.run(LidzasApplication.class, arguments);
    }
}
