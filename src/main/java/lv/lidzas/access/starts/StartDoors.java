package lv.lidzas.access.starts;

import lv.lidzas.access.PageRight;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every colleague may come; what may be begun, and about whom, is decided per process and kind of record. */
@Configuration(proxyBeanMethods = false)
class StartDoors {

    @Bean
    PageRight startPagesRight() {
        return PageRight.colleagues("/sakt/**");
    }

    @Bean
    PageRight startRecordsRight() {
        return PageRight.colleagues("/api/starts/**");
    }
}
