package lv.lidzas.releases.difference;

import lv.lidzas.records.RecordStore.ListedNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lists call a difference: by its file. */
@Configuration(proxyBeanMethods = false)
class DifferenceNames {

    @Bean
    ListedNames differencesByFile() {
        return ListedNames.titled("difference", "release_difference", "file");
    }
}
