package lv.lidzas.access.webapps;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.admin.plugin.spi.impl.AbstractAdminPlugin;
import org.camunda.bpm.admin.resource.AbstractAdminPluginRootResource;

/** What is ours on Admin's screens; Camunda finds it as a service. */
public class AdminAdditions extends AbstractAdminPlugin {

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
    public static class Files extends AbstractAdminPluginRootResource {

        public Files() {
            super(Additions.ID);
        }

        @Override
        protected List<String> getAllowedAssets() {
            return Additions.FILES;
        }
    }
}
