package lv.lidzas.volunteers.agreement;

import java.util.Objects;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Sastādīt līguma tekstu",
        description = "Aizpilda tagadējo līguma tekstu un noteikumus un saglabā tos kopā ar redakciju.",
        records = "volunteer")
class DrawUpAgreementDelegate extends StepDelegate {

    private final AgreementText text;

    DrawUpAgreementDelegate(AgreementText text) {
        this.text = text;
    }

    @Override
    protected void run(Step step) {
        text.drawUp(
                step.reference(),
                Objects.requireNonNull(step.answer("agreementForm")).toString(),
                Objects.requireNonNull(step.answer("insurance")).toString());
    }
}
