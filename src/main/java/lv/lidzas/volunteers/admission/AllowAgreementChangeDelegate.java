package lv.lidzas.volunteers.admission;

import java.util.Collection;
import java.util.Set;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Pārliecināties, ka līgumu var mainīt",
        description = "Atsaka, ja brīvprātīgais vēl nav uzņemts vai jau ir aizgājis.",
        records = "volunteer")
class AllowAgreementChangeDelegate extends StepDelegate {

    private final AgreementChange agreements;

    AllowAgreementChangeDelegate(AgreementChange agreements) {
        this.agreements = agreements;
    }

    @Override
    protected void run(Step step) {
        agreements.allowAgreementChange(step.reference());
    }

    @Override
    public Set<String> refused(Collection<String> references) {
        return agreements.refused(references);
    }
}
