package lv.lidzas.training.programme;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Publicēt programmas redakciju",
        description = "Jaunas mācības turpmāk sākas ar šo redakciju.",
        records = "programme")
class PublishProgrammeDelegate extends StepDelegate {

    private final Programmes programmes;

    PublishProgrammeDelegate(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    protected void run(Step step) {
        programmes.publishProgramme(step.reference());
    }
}
