package lv.lidzas.access.grants;

import static lv.lidzas.records.StaffGroups.ADMINISTRATORS;
import static lv.lidzas.records.StaffGroups.IN_MODELS;
import static lv.lidzas.records.StaffGroups.MANAGERS;
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
import lv.lidzas.workflow.ProcessGroups;
import lv.lidzas.workflow.ProcessGroups.Named;
import lv.lidzas.workflow.news.ProcessDeployed;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rights follow the latest version of each model: the groups that it names get its row, the others lose theirs. What the
 * repository or the administrator deploys opens the process to the groups it names; an analyst names any of these and no
 * others, and a process of an analyst's own those that the administrator has opened to such. A process that names no group runs by itself, and managers watch over it.
 */
@Component
class ProcessGrants {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessGrants.class);

    private final Grants grants;
    private final OpenedProcessTable opened;
    private final ProcessGroups processes;

    ProcessGrants(Grants grants, OpenedProcessTable opened, ProcessGroups processes) {
        this.grants = grants;
        this.opened = opened;
        this.processes = processes;
    }

    @EventListener
    void on(ProcessDeployed news) {
        Named named = new Named(news.processKey(), news.candidateGroups(), news.starterGroups());
        boolean trusted = !news.byStaff() || news.deployerGroups().contains(ADMINISTRATORS);
        if (trusted) {
            opened.open(news.processKey(), groups(named), news.deployedBy());
        } else {
            opened.openByAnalyst(news.processKey(), groups(named), news.deployedBy());
        }
        if (groups(named).isEmpty()) {
            boolean watched = trusted || opened.openedTo(news.processKey()).contains(MANAGERS);
            watchOnly(news.processKey(), watched);
        } else {
            give(named);
        }
    }

    /** At a start: rows that an earlier version has left, or that were given before rights followed the latest one. */
    void alignAll() {
        writeDownEarlierOnes();
        processes.latest().stream().filter(named -> !groups(named).isEmpty()).forEach(this::give);
    }

    private void give(Named named) {
        Set<String> open = opened.openedTo(named.processKey());
        for (String group : IN_MODELS) {
            Set<ProcessDefinitionPermissions> rights = rights(group, named);
            if (!rights.isEmpty() && !open.contains(group)) {
                LOG.warn("{} names {}, which only the administrator can let in", named.processKey(), group);
                rights = Set.of();
            }
            grants.setForProcess(group, named.processKey(), rights);
        }
    }

    private void watchOnly(String processKey, boolean watched) {
        for (String group : IN_MODELS) {
            boolean watches = watched && group.equals(MANAGERS);
            grants.setForProcess(group, processKey, watches ? Set.of(READ, READ_INSTANCE, RETRY_JOB) : Set.of());
        }
    }

    /** Processes that were open before it was written down to whom: whoever has a row has it by an earlier decision. */
    private void writeDownEarlierOnes() {
        grants.processesOfGroups().forEach((process, groups) -> {
            groups.retainAll(IN_MODELS);
            if (!opened.isWrittenDown(process)) {
                opened.open(process, groups, null);
            }
        });
    }

    private static Set<String> groups(Named named) {
        Set<String> groups = new HashSet<>(named.candidates());
        groups.addAll(named.starters());
        groups.retainAll(IN_MODELS);
        return groups;
    }

    private static Set<ProcessDefinitionPermissions> rights(String group, Named named) {
        Set<ProcessDefinitionPermissions> rights = EnumSet.noneOf(ProcessDefinitionPermissions.class);
        if (named.candidates().contains(group)) {
            rights.addAll(Set.of(READ, READ_INSTANCE, READ_TASK, TASK_WORK, TASK_ASSIGN));
        }
        if (named.starters().contains(group)) {
            rights.addAll(Set.of(READ, READ_INSTANCE, CREATE_INSTANCE));
        }
        if (group.equals(MANAGERS) && !rights.isEmpty()) {
            rights.add(RETRY_JOB);
        }
        return rights;
    }
}
