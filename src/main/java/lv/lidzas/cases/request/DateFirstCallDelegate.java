package lv.lidzas.cases.request;

import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt, līdz kad zvanīt",
        description = "Nosaka dienu, līdz kurai jāsazinās ar palīdzības lūdzēju.",
        records = "helpRequest",
        outputs = {
            @StepType.Output(name = "contactBy", kind = FieldKind.DATE),
            @StepType.Output(name = "overdueOn", kind = FieldKind.DATE)
        })
class DateFirstCallDelegate extends StepDelegate {

    private final HelpRequests requests;

    DateFirstCallDelegate(HelpRequests requests) {
        this.requests = requests;
    }

    @Override
    protected void run(Step step) {
        HelpRequests.Contact contact = requests.dateFirstCall(step.reference());
        step.answer("contactBy", contact.by().toString());
        step.answer("overdueOn", contact.overdueOn().toString());
    }
}
