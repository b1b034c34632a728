package lv.lidzas.access.grants;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.records.StaffGroups.ANALYSTS;
import static lv.lidzas.records.StaffGroups.COORDINATORS;
import static lv.lidzas.records.StaffGroups.MANAGERS;
import static lv.lidzas.records.StaffGroups.SAFEGUARDING;
import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.EnumSet;
import java.util.List;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** What the groups may do whatever processes there are. What they may do with a process: {@link ProcessGrants}. */
@Component
class GeneralGrants {

    private final Grants grants;

    GeneralGrants(Grants grants) {
        this.grants = grants;
    }

    void give() {
        administrators();
        for (String group : List.of(COORDINATORS, MANAGERS, SAFEGUARDING)) {
            applications(group, "tasklist", "welcome");
            grants.give(group, FILTER, ANY, READ);
            grants.give(group, PROCESS_INSTANCE, ANY, CREATE);
            // Names of colleagues, to hand a task over.
            grants.give(group, USER, ANY, READ);
        }
        applications(MANAGERS, "cockpit");
        readDecisions(MANAGERS);
        applications(ANALYSTS, "tasklist", "cockpit", "welcome");
        grants.give(ANALYSTS, FILTER, ANY, READ);
        readDecisions(ANALYSTS);
        grants.give(ANALYSTS, DEPLOYMENT, ANY, CREATE, READ);
        // Models, versions, where instances stand and what failed; no history, and tasks only where a model names them.
        grants.give(
                ANALYSTS,
                PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE);
    }

    /** Everything but the work of others: tasks are for the groups that their models name. */
    private void administrators() {
        for (Resources resource : Resources.values()) {
            if (resource != TASK && resource != PROCESS_DEFINITION) {
                grants.give(ADMINISTRATORS, resource, ANY, ALL);
            }
        }
        grants.take(ADMINISTRATORS, TASK, ANY);
        grants.setForProcess(
                ADMINISTRATORS,
                ANY,
                EnumSet.of(
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.UPDATE,
                        ProcessDefinitionPermissions.DELETE,
                        ProcessDefinitionPermissions.SUSPEND,
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.UPDATE_INSTANCE,
                        ProcessDefinitionPermissions.SUSPEND_INSTANCE,
                        ProcessDefinitionPermissions.DELETE_INSTANCE,
                        ProcessDefinitionPermissions.MIGRATE_INSTANCE,
                        ProcessDefinitionPermissions.RETRY_JOB,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
                        ProcessDefinitionPermissions.UPDATE_HISTORY,
                        ProcessDefinitionPermissions.DELETE_HISTORY));
    }

    private void applications(String group, String... applications) {
        for (String application : applications) {
            grants.give(group, APPLICATION, application, ACCESS);
        }
    }

    private void readDecisions(String group) {
        grants.give(group, DECISION_DEFINITION, ANY, READ);
        grants.give(group, DECISION_REQUIREMENTS_DEFINITION, ANY, READ);
    }
}
