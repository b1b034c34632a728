package lv.lidzas.cases.request;

import java.util.Map;
import lv.lidzas.forms.PublicForm;
import lv.lidzas.records.FormContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public request for help. */
@Component
class HelpRequestForm implements PublicForm {

    static final String PATH = "/vajag-palidzibu";

    private final HelpRequests requests;
    private final HelpRequestProcess process;

    HelpRequestForm(HelpRequests requests, HelpRequestProcess process) {
        this.requests = requests;
        this.process = process;
    }

    @Override
    public String formId() {
        return "requestHelp";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public boolean tellsNumber() {
        return true;
    }

    @Override
    @Transactional
    public String submit(Map<String, Object> bound, FormContext context) {
        String reference = requests.receive(bound, context);
        process.requestReceived(reference);
        return reference;
    }
}
