package lv.lidzas.access.webapps;

import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What Cockpit offers and the engine lets only some do, with the rights of which one is enough. Cockpit itself asks for none of
 * them: it offers everything to everybody and leaves the refusal to the server. What nobody may do is left out for all, see
 * {@link Webapp} and {@code plugin.css}.
 */
enum CockpitDeed {
    SUSPEND_PROCESS(
            "cockpit.processDefinition.runtime.action:update-suspension-state-action",
            on(PROCESS_DEFINITION, ProcessDefinitionPermissions.UPDATE, ProcessDefinitionPermissions.SUSPEND)),
    CHANGE_PRIORITIES(
            "cockpit.processDefinition.runtime.action:bulk-job-definition-override-job-priority-action",
            on(PROCESS_DEFINITION, ProcessDefinitionPermissions.UPDATE)),
    CHANGE_PRIORITY(
            "cockpit.jobDefinition.action:job-definition-override-job-priority-action",
            on(PROCESS_DEFINITION, ProcessDefinitionPermissions.UPDATE)),
    SUSPEND_JOBS(
            "cockpit.jobDefinition.action:update-suspension-state",
            on(PROCESS_DEFINITION, ProcessDefinitionPermissions.UPDATE)),
    /** Names of the engine's own parts, to whoever may change nothing of them. */
    SEE_JOB_DEFINITIONS(
            "cockpit.processDefinition.runtime.tab:job-definition-table",
            on(PROCESS_DEFINITION, ProcessDefinitionPermissions.UPDATE)),
    CANCEL_INSTANCE(
            "cockpit.processInstance.runtime.action:cancel-process-instance-action",
            on(PROCESS_DEFINITION, ProcessDefinitionPermissions.DELETE_INSTANCE),
            on(PROCESS_INSTANCE, ProcessInstancePermissions.DELETE)),
    SUSPEND_INSTANCE(
            "cockpit.processInstance.runtime.action:update-suspension-state-action",
            on(
                    PROCESS_DEFINITION,
                    ProcessDefinitionPermissions.UPDATE_INSTANCE,
                    ProcessDefinitionPermissions.SUSPEND_INSTANCE),
            on(PROCESS_INSTANCE, ProcessInstancePermissions.UPDATE, ProcessInstancePermissions.SUSPEND)),
    TRY_AGAIN(
            "cockpit.processInstance.runtime.action:job-retry-action",
            on(
                    PROCESS_DEFINITION,
                    ProcessDefinitionPermissions.UPDATE_INSTANCE,
                    ProcessDefinitionPermissions.RETRY_JOB),
            on(PROCESS_INSTANCE, ProcessInstancePermissions.UPDATE, ProcessInstancePermissions.RETRY_JOB)),
    TRY_INCIDENT_AGAIN("cockpit.incident.action:increase-incident-job-retry", TRY_AGAIN.rights),
    DELETE_DEPLOYMENT("cockpit.repository.deployment.action:delete-deployment", on(DEPLOYMENT, Permissions.DELETE)),
    SEE_DEPLOYMENTS("cockpit.navigation:deployments", on(DEPLOYMENT, Permissions.READ)),
    SEE_BATCHES("cockpit.navigation:batch", on(BATCH, BatchPermissions.READ)),
    /** Suspending one job, or reckoning its day anew: buttons of a tab, which no plug-in brings. */
    CHANGE_JOBS(
            "jobs",
            on(PROCESS_DEFINITION, ProcessDefinitionPermissions.UPDATE_INSTANCE),
            on(PROCESS_INSTANCE, ProcessInstancePermissions.UPDATE)),
    KEEP_PROCESSES_LONGER("process-ttl", on(PROCESS_DEFINITION, ProcessDefinitionPermissions.UPDATE)),
    KEEP_DECISIONS_LONGER("decision-ttl", on(DECISION_DEFINITION, Permissions.UPDATE)),
    OPEN_DEPLOYMENTS("deployments", SEE_DEPLOYMENTS.rights);

    private final String place;
    private final List<Rights> rights;

    CockpitDeed(String place, Rights... rights) {
        this(place, List.of(rights));
    }

    CockpitDeed(String place, List<Rights> rights) {
        this.place = place;
        this.rights = rights;
    }

    private record Rights(Resource resource, List<Permission> oneOf) {

        boolean isIn(Authorization row) {
            return row.getResourceType() == resource.resourceType()
                    && oneOf.stream().anyMatch(row::isPermissionGranted);
        }
    }

    private static Rights on(Resource resource, Permission... oneOf) {
        return new Rights(resource, List.of(oneOf));
    }

    /** Whether it is a part that Camunda's page leaves out by its name; otherwise the name that {@code plugin.css} knows. */
    boolean isPlugin() {
        return place.contains(":");
    }

    /** The part of the screen. */
    String place() {
        return place;
    }

    /** Those that somebody with these rows of rights may do nowhere. */
    static List<CockpitDeed> refusedTo(Collection<Authorization> rows) {
        return Arrays.stream(values())
                .filter(deed ->
                        rows.stream().noneMatch(row -> deed.rights.stream().anyMatch(right -> right.isIn(row))))
                .toList();
    }
}
