package lv.lidzas.access.webapps;

import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** What is ours on Tasklist's screens; Camunda finds it as a service. */
public class TasklistAdditions extends AbstractTasklistPlugin {

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
    public static class Files extends AbstractTasklistPluginRootResource {

        public Files() {
            super(Additions.ID);
        }

        @Override
        protected List<String> getAllowedAssets() {
            return Additions.FILES;
        }
    }
}
