package lv.lidzas.access.webapps;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.welcome.plugin.spi.impl.AbstractWelcomePlugin;
import org.camunda.bpm.welcome.resource.AbstractWelcomePluginRootResource;

/** What is ours on Welcome's screens; Camunda finds it as a service. */
public class WelcomeAdditions extends AbstractWelcomePlugin {

    @Override
    public String getId() {
        return Additions.ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(Files.class);
    }

    /** Serves the scripts. */
    @Path("plugin/" + Additions.ID)
    public static class Files extends AbstractWelcomePluginRootResource {

        public Files() {
            super(Additions.ID);
        }

        @Override
        protected List<String> getAllowedAssets() {
            return Additions.FILES;
        }
    }
}
