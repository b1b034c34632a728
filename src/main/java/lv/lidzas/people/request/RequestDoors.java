package lv.lidzas.people.request;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.workflow.deadlines.NeededDeadlines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The doors of the own page by which something is asked, and what models and lists have to know of requests. */
@Configuration(proxyBeanMethods = false)
class RequestDoors {

    private static final String ASKED = "/mana?palugts#lugumi";

    @Bean
    PageForm askForCopy() {
        return form("/mana/lugt/kopiju", "requestCopy", RequestKind.COPY);
    }

    @Bean
    PageForm askToBeForgotten() {
        return form("/mana/lugt/aizmirst", "requestErasure", RequestKind.FORGET);
    }

    @Bean
    PageForm askForPause() {
        return form("/mana/lugt/pauzi", "requestPause", RequestKind.PAUSE);
    }

    @Bean
    PageForm askToStop() {
        return form("/mana/lugt/beigt", "requestStop", RequestKind.STOP);
    }

    private static PageForm form(String path, String form, RequestKind kind) {
        return PageForm.ofPerson(path)
                .makes(
                        form,
                        asked -> Map.of(
                                PersonRequestRecords.PERSON, asked.person(), PersonRequestRecords.KIND, kind.code()))
                .from("/mana", "own.back")
                .to(ASKED);
    }

    @Bean
    ListedNames personRequestNames() {
        return ListedNames.ofPerson("personRequest", "person_request", "person");
    }

    @Bean
    NeededDeadlines personRequestDeadlines() {
        return NeededDeadlines.of(RequestDeadline.values());
    }
}
