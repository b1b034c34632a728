package lv.lidzas.workflow.engine.races;

import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Colleagues;
import lv.lidzas.workflow.accounts.StaffLanguages;
import lv.lidzas.workflow.engine.AsApplication;
import lv.lidzas.workflow.engine.refusals.EngineRefusal;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells whoever came second to a task who was first: a name only to those who may see colleagues. */
@Component
class WhoWasFirst {

    private static final String COMPLETED = "completed";

    private final ObjectProvider<HistoryService> history;
    private final ObjectProvider<AuthorizationService> rights;
    private final ObjectProvider<IdentityService> identities;
    private final ObjectProvider<Colleagues> colleagues;
    private final ObjectProvider<StaffLanguages> languages;
    private final AsApplication application;
    private final EngineRefusals refusals;
    private final MessageSource messages;
    private final Clock clock;

    WhoWasFirst(
            ObjectProvider<HistoryService> history,
            ObjectProvider<AuthorizationService> rights,
            ObjectProvider<IdentityService> identities,
            ObjectProvider<Colleagues> colleagues,
            ObjectProvider<StaffLanguages> languages,
            AsApplication application,
            EngineRefusals refusals,
            MessageSource messages,
            Clock clock) {
        this.history = history;
        this.rights = rights;
        this.identities = identities;
        this.colleagues = colleagues;
        this.languages = languages;
        this.application = application;
        this.refusals = refusals;
        this.messages = messages;
        this.clock = clock;
    }

    /** What to say of a task that is over, or that somebody else has; empty if it is neither. */
    Optional<EngineRefusal> of(String taskId) {
        HistoricTaskInstance task = find(taskId);
        return ended(task).or(() -> taken(task));
    }

    /** What to say of a task that is over; empty if it is not. */
    Optional<EngineRefusal> ended(String taskId) {
        return ended(find(taskId));
    }

    /**
     * Whether somebody has the task now.
     *
     * @param user {@code null} for nobody
     */
    boolean has(@Nullable String taskId, String user) {
        HistoricTaskInstance task = taskId == null ? null : find(taskId);
        return task != null && task.getEndTime() == null && Objects.equals(task.getAssignee(), user);
    }

    /**
     * What to say of something that has changed, one does not know how.
     *
     * @param taskId {@code null} if it is no task's
     */
    EngineRefusal changed(@Nullable String taskId) {
        return refusals.refusal(
                Status.CONFLICT, taskId != null && isOwn(taskId) ? "race.changed.you" : "answer.lostRace");
    }

    /** Whether the last who did something with the task is the reader. */
    private boolean isOwn(String taskId) {
        return application
                .run(() -> history.getObject()
                        .createUserOperationLogQuery()
                        .taskId(taskId)
                        .orderByTimestamp()
                        .desc()
                        .listPage(0, 1))
                .stream()
                .allMatch(last -> reader().getUserId().equals(last.getUserId()));
    }

    private HistoricTaskInstance find(String taskId) {
        return application.run(() -> history.getObject()
                .createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .singleResult());
    }

    private Authentication reader() {
        return identities.getObject().getCurrentAuthentication();
    }

    private Optional<EngineRefusal> ended(HistoricTaskInstance task) {
        Authentication reader = reader();
        if (task == null || !mayRead(reader, task)) {
            return Optional.of(refusals.refusal(Status.NOT_FOUND, "race.noTask"));
        }
        if (task.getEndTime() == null) {
            return Optional.empty();
        }
        String name = name(task, reader);
        return Optional.of(refusals.refusal(Status.CONFLICT, ended(task, reader, name != null), name, at(task)));
    }

    private Optional<EngineRefusal> taken(HistoricTaskInstance task) {
        Authentication reader = reader();
        return task.getAssignee() == null || task.getAssignee().equals(reader.getUserId())
                ? Optional.empty()
                : Optional.of(taken(task, reader));
    }

    private EngineRefusal taken(HistoricTaskInstance task, Authentication reader) {
        String name = name(task, reader);
        return name == null
                ? refusals.refusal(Status.CONFLICT, "race.taken.colleague")
                : refusals.refusal(Status.CONFLICT, "race.taken", name);
    }

    private static String ended(HistoricTaskInstance task, Authentication reader, boolean named) {
        if (!COMPLETED.equals(task.getDeleteReason())) {
            return "race.over";
        }
        if (task.getAssignee() == null) {
            return "race.completed.person";
        }
        if (task.getAssignee().equals(reader.getUserId())) {
            return "race.completed.you";
        }
        return named ? "race.completed" : "race.completed.colleague";
    }

    /** @return {@code null} if nobody is named, or not to this reader */
    private @Nullable String name(HistoricTaskInstance task, Authentication reader) {
        String first = task.getAssignee();
        return first == null
                        || !rights.getObject()
                                .isUserAuthorized(
                                        reader.getUserId(), groups(reader), Permissions.READ, Resources.USER, first)
                ? null
                : colleagues.getObject().name(first).orElse(null);
    }

    private boolean mayRead(Authentication reader, HistoricTaskInstance task) {
        return task.getProcessDefinitionKey() != null
                && rights.getObject()
                        .isUserAuthorized(
                                reader.getUserId(),
                                groups(reader),
                                ProcessDefinitionPermissions.READ_TASK,
                                Resources.PROCESS_DEFINITION,
                                task.getProcessDefinitionKey());
    }

    private static List<String> groups(Authentication reader) {
        return reader.getGroupIds() == null ? List.of() : reader.getGroupIds();
    }

    private String at(HistoricTaskInstance task) {
        Locale language = languages.getObject().of(reader().getUserId());
        Date end = task.getEndTime();
        return Written.moment(end.toInstant().atZone(clock.getZone()), LocalDate.now(clock), language);
    }
}
