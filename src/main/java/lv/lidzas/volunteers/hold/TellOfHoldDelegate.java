package lv.lidzas.volunteers.hold;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.StepType.Property;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Paziņot drošībai un aizsardzībai",
        description =
                "Nosūta drošības un aizsardzības grupai e-pastu ar brīvprātīgā numuru: darbs ir apturēts vai apturēšana ir beigusies, bez vārda un iemesla.",
        records = "volunteer",
        properties =
                @Property(
                        name = "news",
                        label = "Ko paziņot",
                        options = {HoldNews.BEGUN, HoldNews.OVER}))
class TellOfHoldDelegate extends StepDelegate {

    private final HoldNews news;

    TellOfHoldDelegate(HoldNews news) {
        this.news = news;
    }

    @Override
    protected void run(Step step) {
        news.tellOfHold(step.reference(), step.required("news"), step.eventId());
    }
}
