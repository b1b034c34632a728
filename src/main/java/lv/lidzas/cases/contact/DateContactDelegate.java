package lv.lidzas.cases.contact;

import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.records.FieldKind;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Noteikt saziņas datumus",
        description =
                "Nosaka, kad atgādināt brīvprātīgajam par saziņu un kad to pārbaudīt koordinatoram, un vai kāds vēl palīdz.",
        records = "case",
        outputs = {
            @StepType.Output(name = "contactReminderOn", kind = FieldKind.DATE),
            @StepType.Output(name = "contactMissingOn", kind = FieldKind.DATE),
            @StepType.Output(name = "supportContinues", kind = FieldKind.BOOLEAN)
        })
class DateContactDelegate extends StepDelegate {

    private final SupportCases cases;

    DateContactDelegate(SupportCases cases) {
        this.cases = cases;
    }

    @Override
    protected void run(Step step) {
        SupportCases.ContactDates dates = cases.dateContact(step.reference());
        step.answer("contactReminderOn", dates.reminderOn().toString());
        step.answer("contactMissingOn", dates.missingOn().toString());
        step.answer("supportContinues", dates.helped());
    }
}
