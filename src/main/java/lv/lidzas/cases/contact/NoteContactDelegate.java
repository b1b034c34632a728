package lv.lidzas.cases.contact;

import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(name = "Atzīmēt pārbaudi", description = "Dienas bez saziņas skaita no jauna.", records = "case")
class NoteContactDelegate extends StepDelegate {

    private final SupportCases cases;

    NoteContactDelegate(SupportCases cases) {
        this.cases = cases;
    }

    @Override
    protected void run(Step step) {
        cases.noteContact(step.reference());
    }
}
