package lv.lidzas.workflow.engine.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lv.lidzas.workflow.accounts.PasswordAttempts;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
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
                sessions(KeptAccounts.class, () -> new KeptAccounts(refusals, hash, news, last)));
        List<SessionFactory> sessions = new ArrayList<>();
        if (configuration.getCustomSessionFactories() != null) {
            sessions.addAll(configuration.getCustomSessionFactories());
        }
        sessions.add(sessions(IdentityInfoManager.class, () -> new NoUserInfo(refusals)));
        configuration.setCustomSessionFactories(sessions);
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private List<CommandInterceptor> with(List<CommandInterceptor> others) {
        List<CommandInterceptor> interceptors = others == null ? new ArrayList<>() : new ArrayList<>(others);
        interceptors.add(new PasswordKeeper(refusals, attempts));
        return interceptors;
    }

    private static SessionFactory sessions(Class<? extends Session> type, Supplier<Session> session) {
        return new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return session.get();
            }
        };
    }
}
