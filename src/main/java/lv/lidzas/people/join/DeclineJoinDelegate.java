package lv.lidzas.people.join;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Neapvienot ierakstus",
        description = "Otrs cilvēks nepiekrita; abi ieraksti paliek, kā ir.",
        records = "personJoin")
class DeclineJoinDelegate extends StepDelegate {

    private final PersonJoins joins;

    DeclineJoinDelegate(PersonJoins joins) {
        this.joins = joins;
    }

    @Override
    protected void run(Step step) {
        joins.declineJoin(step.reference(), step.submittedBy());
    }
}
