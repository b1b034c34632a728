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

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import lv.lidzas.workflow.ProcessDeployed;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rights follow the latest version of each model: the groups that it names get its row, the others lose theirs. What the
 * repository or the administrator deploys opens the process to the groups it names; an analyst names any of these and no
 * others. A process that names no group runs by itself, and managers watch over it.
 */
@Component
class ProcessGrants {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessGrants.class);

    private final Grants grants;
    private final OpenedProcessTable opened;

    ProcessGrants(Grants grants, OpenedProcessTable opened) {
        this.grants = grants;
        this.opened = opened;
    }

    @EventListener
    void on(ProcessDeployed news) {
        Set<String> named = new HashSet<>(news.candidateGroups());
        named.addAll(news.starterGroups());
        named.retainAll(IN_MODELS);
        boolean trusted = !news.byStaff() || news.deployerGroups().contains(ADMINISTRATORS);
        if (trusted) {
            opened.open(news.processKey(), named, news.deployedBy());
        }
        Set<String> open = opened.openedTo(news.processKey());
        for (String group : IN_MODELS) {
            Set<ProcessDefinitionPermissions> rights = rights(group, news, named.isEmpty());
            boolean watchesOnly = named.isEmpty() && trusted;
            if (!rights.isEmpty() && !watchesOnly && !open.contains(group)) {
                LOG.warn("{} names {}, which only the administrator can let in", news.processKey(), group);
                rights = Set.of();
            }
            grants.setForProcess(group, news.processKey(), rights);
        }
    }

    /** Processes that were open before it was written down to whom: whoever has a row has it by an earlier decision. */
    void writeDownEarlierOnes() {
        grants.processesOfGroups().forEach((process, groups) -> {
            groups.retainAll(IN_MODELS);
            if (opened.openedTo(process).isEmpty()) {
                opened.open(process, groups, null);
            }
        });
    }

    private static Set<ProcessDefinitionPermissions> rights(String group, ProcessDeployed news, boolean runsByItself) {
        Set<ProcessDefinitionPermissions> rights = EnumSet.noneOf(ProcessDefinitionPermissions.class);
        if (news.candidateGroups().contains(group)) {
            rights.addAll(Set.of(READ, READ_INSTANCE, READ_TASK, TASK_WORK, TASK_ASSIGN));
        }
        if (news.starterGroups().contains(group)) {
            rights.addAll(Set.of(READ, READ_INSTANCE, CREATE_INSTANCE));
        }
        if (group.equals(MANAGERS) && (runsByItself || !rights.isEmpty())) {
            rights.addAll(Set.of(READ, READ_INSTANCE, RETRY_JOB));
        }
        return rights;
    }
}
