package lv.lidzas.workflow.engine.hold;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
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
        List<SessionFactory> sessions = new ArrayList<>();
        if (configuration.getCustomSessionFactories() != null) {
            sessions.addAll(configuration.getCustomSessionFactories());
        }
        sessions.add(HoldingJobs.sessions(hold));
        configuration.setCustomSessionFactories(sessions);
        configuration.setDelegateInterceptor(new DiscardedMails(hold));
    }
}
