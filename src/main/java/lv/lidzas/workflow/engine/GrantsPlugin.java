package lv.lidzas.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import lv.lidzas.workflow.engine.accounts.AccountNews;
import lv.lidzas.workflow.engine.deployments.AnnounceDeployedProcesses;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Few authorisation rows, and news of each deployed process so that rights follow it. */
@Component
class GrantsPlugin extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;
    private final AccountNews news;
    private final RightsInForce rights;

    GrantsPlugin(ApplicationEventPublisher events, AccountNews news, RightsInForce rights) {
        this.events = events;
        this.news = news;
        this.rights = rights;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new FewAuthorizations());
        // Nobody can make a row that takes a right away; "auto" would ask once per command whether there is one.
        configuration.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
        List<SessionFactory> sessions = new ArrayList<>();
        if (configuration.getCustomSessionFactories() != null) {
            sessions.addAll(configuration.getCustomSessionFactories());
        }
        sessions.add(GroupsAsTheyAre.sessions(news, rights));
        configuration.setCustomSessionFactories(sessions);
        List<Deployer> deployers = new ArrayList<>();
        if (configuration.getCustomPostDeployers() != null) {
            deployers.addAll(configuration.getCustomPostDeployers());
        }
        deployers.add(new AnnounceDeployedProcesses(events));
        configuration.setCustomPostDeployers(deployers);
    }
}
