package lv.lidzas.people.ownpage;

import java.util.Map;
import lv.lidzas.access.PageForm;
import lv.lidzas.access.Thanks;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.people.Consented;
import lv.lidzas.workflow.TaskForms;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On the own page a person answers what waits for him or her, and corrects the own data. */
@Configuration(proxyBeanMethods = false)
class OwnForms {

    private static final String SAVED = "/mana?saglabats";

    @Bean
    PageForm ownTaskForm(TaskForms tasks) {
        return PageForm.ofPerson("/mana/uzdevumi/{task}")
                .does(new Answer(tasks))
                .from("/mana", "own.back")
                .to("/mana?" + Thanks.PARAMETER);
    }

    @Bean
    PageForm ownDataForm() {
        return PageForm.ofPerson("/mana/dati")
                .corrects("ownData", PageForm.Asked::person)
                .from("/mana", "own.back")
                .to(SAVED);
    }

    /** Ends a task. */
    private record Answer(TaskForms tasks) implements PageForm.Way {

        @Override
        public OpenForm open(PageForm.Asked asked, Forms forms) {
            return tasks.openTask(asked.get("task"), asked.actor(), asked.language());
        }

        @Override
        public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
            tasks.submitTask(asked.get("task"), data, asked.actor(), asked.language());
            return null;
        }
    }

    @Bean
    Thanks newAddressThanks() {
        return Thanks.after("confirmNewAddress");
    }

    @Bean
    Thanks consentGivenThanks() {
        return Thanks.after(Consented.GIVEN);
    }

    @Bean
    Thanks consentRefusedThanks() {
        return Thanks.after(Consented.REFUSED);
    }
}
