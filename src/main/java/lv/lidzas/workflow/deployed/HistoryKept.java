package lv.lidzas.workflow.deployed;

import lv.lidzas.base.KeptFor;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the history of processes is kept, as the privacy notices say it: as long as the longest model asks for. */
@Configuration(proxyBeanMethods = false)
class HistoryKept {

    @Bean
    KeptFor keptHistory(RepositoryService repository) {
        return new KeptFor(
                "history",
                () -> new KeptFor.Length(
                        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                                .map(ProcessDefinition::getHistoryTimeToLive)
                                .mapToInt(days -> days == null ? 0 : days)
                                .max()
                                .orElse(0),
                        KeptFor.Unit.DAY));
    }
}
