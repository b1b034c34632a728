package lv.lidzas.trial;

import lv.lidzas.settings.DatabaseCheck;
import lv.lidzas.settings.FileSettings;
import lv.lidzas.settings.PortCheck;
import lv.lidzas.settings.ProductionSettings;
import lv.lidzas.settings.SettingsCheck;
import lv.lidzas.settings.SignInSettings;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/** Before any bean exists: without a database address this is a trial, with one the settings must be whole. */
class BeforeStart implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
        SettingsCheck.check(environment);
        SignInSettings.check(environment);
        FileSettings.check(environment);
        PortCheck.check(environment);
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            ProductionSettings.check(environment);
            SignInSettings.checkKey(environment);
            DatabaseCheck.check(environment);
            // Last: whoever sets one of them by himself means it.
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("lidzas-https", ProductionSettings.behindHttps(environment)));
            return;
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("lidzas-trial", TrialSettings.start(environment)));
    }
}
