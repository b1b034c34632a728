package lv.lidzas.workflow.engine.accounts;

import lv.lidzas.workflow.accounts.PasswordAttempts;
import lv.lidzas.workflow.engine.parts.EngineParts;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityInfoManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts our rules for passwords and accounts into the engine, below every interface. */
@Component
class AccountsPlugin extends AbstractProcessEnginePlugin {

    private final SlowHash hash;
    private final EngineRefusals refusals;
    private final AccountNews news;
    private final LastAdministrator last;
    private final ObjectProvider<PasswordAttempts> attempts;

    AccountsPlugin(
            SlowHash hash,
            EngineRefusals refusals,
            AccountNews news,
            LastAdministrator last,
            ObjectProvider<PasswordAttempts> attempts) {
        this.hash = hash;
        this.refusals = refusals;
        this.news = news;
        this.last = last;
        this.attempts = attempts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(hash);
        configuration.setPasswordPolicy(new EnginePasswordPolicy());
        configuration.setEnablePasswordPolicy(true);
        configuration.setIdentityProviderSessionFactory(
                EngineParts.sessions(KeptAccounts.class, () -> new KeptAccounts(refusals, hash, news, last)));
        EngineParts.addSession(configuration, IdentityInfoManager.class, () -> new NoUserInfo(refusals));
        EngineParts.addInterceptor(configuration, () -> new PasswordKeeper(refusals, attempts));
    }
}
