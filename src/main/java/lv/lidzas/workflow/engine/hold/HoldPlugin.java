package lv.lidzas.workflow.engine.hold;

import lv.lidzas.workflow.engine.parts.EngineParts;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.springframework.stereotype.Component;

/** Brings {@link HoldingJobs} and {@link DiscardedMails} into the engine. */
@Component
class HoldPlugin extends AbstractProcessEnginePlugin {

    private final MailHold hold;

    HoldPlugin(MailHold hold) {
        this.hold = hold;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        EngineParts.addSession(configuration, JobManager.class, () -> new HoldingJobs(hold));
        configuration.setDelegateInterceptor(new DiscardedMails(hold));
    }
}
