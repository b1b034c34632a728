package lv.lidzas.cases.request;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pierakstīt zvanu, uz kuru neatbildēja",
        description = "Pieraksta, kad neizdevās sazināties, un nosaka, vai un līdz kad mēģināt vēlreiz.",
        records = "helpRequest",
        outputs = {
            @StepType.Output(name = "contactBy", kind = FieldKind.DATE),
            @StepType.Output(name = "overdueOn", kind = FieldKind.DATE),
            @StepType.Output(name = "callAgain", kind = FieldKind.BOOLEAN)
        })
class NoteCallTryDelegate extends StepDelegate {

    private final HelpRequests requests;

    NoteCallTryDelegate(HelpRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        HelpRequests.Contact contact = requests.noteCallTry(step.reference());
        step.answer("contactBy", contact.by().toString());
        step.answer("overdueOn", contact.overdueOn().toString());
        step.answer("callAgain", contact.again());
    }
}
