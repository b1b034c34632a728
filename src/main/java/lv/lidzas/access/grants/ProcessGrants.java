package lv.lidzas.access.grants;

import static lv.lidzas.workflow.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.workflow.StaffGroups.IN_MODELS;
import static lv.lidzas.workflow.StaffGroups.MANAGERS;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.lidzas.workflow.ProcessDeployed;
import org.camunda.bpm.engine.authorization.Permission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rights follow the models: the groups that a process names get its row. What an analyst deploys never opens a process
 * to a group that had no row before; the administrator does that. A process that names no group runs by itself, and
 * managers watch over it.
 */
@Component
class ProcessGrants {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessGrants.class);

    private final Grants grants;

    ProcessGrants(Grants grants) {
        this.grants = grants;
    }

    @EventListener
    void on(ProcessDeployed news) {
        Set<String> named = new TreeSet<>(news.candidateGroups());
        named.addAll(news.starterGroups());
        named.retainAll(IN_MODELS);
        boolean trusted = !news.byStaff() || news.deployerGroups().contains(ADMINISTRATORS);
        Set<String> holders = trusted ? named : grants.holders(PROCESS_DEFINITION, news.processKey());
        if (named.isEmpty() && trusted) {
            grants.give(MANAGERS, PROCESS_DEFINITION, news.processKey(), READ, READ_INSTANCE, RETRY_JOB);
        }
        for (String group : named) {
            if (holders.contains(group)) {
                give(group, news);
            } else {
                LOG.warn("{} names {}, which only the administrator can let in", news.processKey(), group);
            }
        }
    }

    /** All at once: within a deployment a row written a moment ago is not yet found again. */
    private void give(String group, ProcessDeployed news) {
        List<Permission> permissions = new ArrayList<>(List.of(READ, READ_TASK, TASK_WORK, TASK_ASSIGN, READ_INSTANCE));
        if (news.starterGroups().contains(group)) {
            permissions.add(CREATE_INSTANCE);
        }
        if (group.equals(MANAGERS)) {
            permissions.add(RETRY_JOB);
        }
        grants.give(group, PROCESS_DEFINITION, news.processKey(), permissions.toArray(Permission[]::new));
    }
}
