package lv.lidzas.notifications;

import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.StepType.Kind;
import lv.lidzas.workflow.StepType.Property;
import org.springframework.stereotype.Component;

/** Every mail of every process. */
@Component
@StepType(
        name = "Nosūtīt e-pastu",
        description = "Nosūta e-pastu no vēstules sagataves personas valodā.",
        send = true,
        properties = {
            @Property(name = "template", label = "Vēstules sagatave", kind = Kind.TEMPLATE),
            @Property(name = "recipient", label = "Kam", kind = Kind.RECIPIENT),
            @Property(name = "link", label = "Saite uz uzdevumu (elementa id)", required = false, kind = Kind.TASK),
            @Property(
                    name = "exitLink",
                    label = "Saite uz atteikšanos (sākuma notikuma id)",
                    required = false,
                    kind = Kind.FORM_EVENT)
        })
class SendMailDelegate extends StepDelegate {

    private final Mails mails;

    SendMailDelegate(Mails mails) {
        this.mails = mails;
    }

    @Override
    protected void run(Step step) {
        mails.send(Letter.of(step));
    }
}
