package lv.lidzas.workflow.engine.starts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import lv.lidzas.forms.OpenedForms;
import lv.lidzas.forms.StoredOtherwise;
import lv.lidzas.forms.entry.FormDesk;
import lv.lidzas.records.Actor;
import lv.lidzas.workflow.engine.refusals.EngineRefusals;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One opened start form begins one process. The form carries a number that Tasklist sends back; a program that asks for no
 * form may send a number of its own, and without one an equal start within a minute is the same.
 */
@Component
public class StartOpenings {

    /** The key that the number travels under, in the form and in what is submitted. */
    public static final String KEY = "startOpening";

    private static final Duration SAME = Duration.ofMinutes(1);

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final OpenedForms openings;
    private final FormDesk desk;
    private final HistoryService history;
    private final EngineRefusals refusals;

    StartOpenings(OpenedForms openings, FormDesk desk, HistoryService history, EngineRefusals refusals) {
        this.openings = openings;
        this.desk = desk;
        this.history = history;
        this.refusals = refusals;
    }

    /** Gives a form that is opened now its number; nothing of it shows. */
    public JsonNode opened(JsonNode form) {
        ((ArrayNode) form.get("components"))
                .addObject()
                .put("type", "expression")
                .put("id", "Stamp_" + KEY)
                .put("key", KEY)
                .put("computeOn", "change")
                .put("expression", "=\"" + openings.number() + "\"");
        return form;
    }

    /**
     * Begins a process once. To be called within a command.
     *
     * @param entered what was submitted; its number is taken out
     * @return what was begun, now or by the first of several equal ones
     */
    public ProcessInstance once(
            String processDefinitionId, Actor actor, Map<String, Object> entered, Supplier<ProcessInstance> begin) {
        Begun begun = new Begun();
        Supplier<String> store = () -> begun.by(begin.get());
        String place = "start\n" + processDefinitionId + '\n' + actor.userId();
        String number = number(entered.remove(KEY));
        String content = content(entered);
        try {
            String id = number == null
                    ? openings.onceWithin(SAME, place, content, store)
                    : openings.once(place, number, content, store);
            return begun.instance == null ? new StartedBefore(find(id)) : begun.instance;
        } catch (StoredOtherwise another) {
            throw refusals.refusal(
                    Status.CONFLICT, "race.started", find(another.made()).getBusinessKey());
        }
    }

    private @Nullable String number(@Nullable Object sent) {
        if (sent != null && !openings.takes(sent.toString())) {
            throw refusals.refusal(Status.BAD_REQUEST, "race.number");
        }
        return sent == null ? null : sent.toString();
    }

    /** Only while there is still what it made. */
    private HistoricProcessInstance find(String id) {
        HistoricProcessInstance begun = Context.getCommandContext().runWithoutAuthorization(() -> {
            HistoricProcessInstance found = history.createHistoricProcessInstanceQuery()
                    .processInstanceId(id)
                    .singleResult();
            return found != null && desk.isThere(found.getBusinessKey()) ? found : null;
        });
        if (begun == null) {
            throw refusals.refusal(Status.CONFLICT, "race.startedGone");
        }
        return begun;
    }

    private static String content(Map<String, Object> entered) {
        try {
            return JSON.writeValueAsString(entered);
        } catch (JsonProcessingException e) {
            // The form refuses it by its own rules.
            return String.valueOf(entered);
        }
    }

    private static final class Begun {

        private @Nullable ProcessInstance instance;

        private String by(ProcessInstance begun) {
            instance = begun;
            return begun.getProcessInstanceId();
        }
    }
}
