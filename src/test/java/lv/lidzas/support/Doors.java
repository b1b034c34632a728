package lv.lidzas.support;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lv.lidzas.access.Staff;
import lv.lidzas.records.StaffGroups;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Two processes of one task, an everyday one and a confidential one, one for two people, and one member of staff per group. */
public final class Doors {

    public static final String PASSWORD = "a long test password";
    public static final String WATCH = "doorWatch";
    /** Of two tasks, the second of which is for a second person. */
    public static final String SECOND = "doorSecond";

    public static final String INCIDENT = "doorIncident";

    private static final Map<String, String> GROUPS = Map.of(
            "coordinator", StaffGroups.COORDINATORS,
            "colleague", StaffGroups.COORDINATORS,
            "manager", StaffGroups.MANAGERS,
            "analyst", StaffGroups.ANALYSTS,
            "safeguarding", StaffGroups.SAFEGUARDING,
            "admin", StaffGroups.ADMINISTRATORS);

    private static final AtomicInteger REFERENCES = new AtomicInteger(900_000);

    private final ProcessEngine engine;
    private final String prefix;
    private String deployment;

    public Doors(ProcessEngine engine, Staff staff, String prefix) {
        this.engine = engine;
        this.prefix = prefix;
        GROUPS.forEach((role, group) -> staff.ensureUser(user(role), PASSWORD, group, role, "Testa"));
    }

    public static Set<String> roles() {
        return GROUPS.keySet();
    }

    public static Set<String> groupsOf(String role) {
        return Set.of(GROUPS.get(role));
    }

    public String user(String role) {
        return prefix + "." + role;
    }

    public Doors deploy() {
        Deployment made = engine.getRepositoryService()
                .createDeployment()
                .name(prefix)
                .addClasspathResource("access/doorWatch.bpmn")
                .addClasspathResource("access/doorIncident.bpmn")
                .addClasspathResource("access/doorSecond.bpmn")
                .addClasspathResource("access/shutDoor.form")
                .deploy();
        deployment = made.getId();
        return this;
    }

    public String deployment() {
        return deployment;
    }

    /** A new instance that waits in its task. */
    public String task(String process) {
        return task(process, newReference());
    }

    public static String newReference() {
        return "X-2026-" + REFERENCES.incrementAndGet();
    }

    public String task(String process, String reference) {
        ProcessInstance instance = start(process, reference);
        engine.getManagementService().executeJob(job(instance).getId());
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }

    /** A new instance whose task is not there yet. */
    public String jobBeforeTask(String process) {
        return job(start(process, newReference())).getId();
    }

    public String instanceOf(String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getProcessInstanceId();
    }

    private ProcessInstance start(String process, String reference) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, reference);
    }

    private Job job(ProcessInstance instance) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult();
    }

    public void remove() {
        if (deployment != null) {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
        GROUPS.keySet().forEach(role -> engine.getIdentityService().deleteUser(user(role)));
    }
}
