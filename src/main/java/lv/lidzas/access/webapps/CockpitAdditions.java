package lv.lidzas.access.webapps;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** What is ours on Cockpit's screens; Camunda finds it as a service. */
public class CockpitAdditions extends AbstractCockpitPlugin {

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
    public static class Files extends AbstractCockpitPluginRootResource {

        public Files() {
            super(Additions.ID);
        }

        @Override
        protected List<String> getAllowedAssets() {
            return Additions.FILES;
        }
    }
}
