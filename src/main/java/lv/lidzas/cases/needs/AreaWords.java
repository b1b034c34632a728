package lv.lidzas.cases.needs;

import lv.lidzas.forms.NeededCodes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of choices that says areas of life in words has to know each of them. */
@Configuration(proxyBeanMethods = false)
class AreaWords {

    static final NeededCodes AREAS = new NeededCodes("areas", CaseNeeds.AREAS);

    @Bean
    NeededCodes areaCodes() {
        return AREAS;
    }
}
