package lv.lidzas.workflow.engine;

import lv.lidzas.workflow.engine.accounts.AccountNews;
import lv.lidzas.workflow.engine.deployments.AnnounceDeployedProcesses;
import lv.lidzas.workflow.engine.parts.EngineParts;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
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
        EngineParts.addSession(configuration, AuthorizationManager.class, () -> new GroupsAsTheyAre(news, rights));
        configuration.setCustomPostDeployers(
                EngineParts.with(configuration.getCustomPostDeployers(), new AnnounceDeployedProcesses(events)));
    }
}
