package lv.lidzas.people.join;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Apvienot ierakstus",
        description = "Viss, kas pieder vienam ierakstam, pēc otra cilvēka piekrišanas pieder otram.",
        records = "personJoin",
        guarded = true)
class JoinPersonsDelegate extends StepDelegate {

    private final PersonJoins joins;

    JoinPersonsDelegate(PersonJoins joins) {
        this.joins = joins;
    }

    @Override
    protected void run(Step step) {
        joins.joinPersons(step.reference(), step.submittedBy());
    }
}
