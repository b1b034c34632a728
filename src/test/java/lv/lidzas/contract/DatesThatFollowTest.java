package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.workflow.deadlines.Deadline;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * Whatever date or priority of a task is computed once says in {@code dates.yaml} whether it follows what it was computed
 * from; a new one has to say so too.
 */
class DatesThatFollowTest {

    private static final Pattern DEADLINE = Pattern.compile("\\$\\{deadlines\\.(\\w+)}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private static final Map<String, BpmnModelInstance> MODELS = models();

    private final Map<String, Object> declared;

    DatesThatFollowTest() throws IOException {
        try (Reader yaml = Files.newBufferedReader(Path.of("src/test/resources/contract/dates.yaml"))) {
            declared = new Yaml().load(yaml);
        }
    }

    private static Map<String, BpmnModelInstance> models() {
        Map<String, BpmnModelInstance> models = new TreeMap<>();
        Sources.under(Sources.PRODUCT).forEach((path, content) -> {
            if (path.endsWith(".bpmn")) {
                models.put(path, Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
            }
        });
        return models;
    }

    @Test
    void everyRowThatIsCountedWithSaysWhetherWhatItGivesStays() {
        Set<String> counted = new TreeSet<>(named(DEADLINE));
        counted.addAll(rowsOfSteps());
        DeclaredNeeds.deadlines().stream().map(Deadline::row).forEach(counted::add);

        assertThat(Stream.of("stays", "askedEachTime", "behindWhatFollows")
                        .flatMap(kind -> names(kind).stream())
                        .toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(counted);
    }

    @Test
    void everyDateOfAProcessSaysWhetherItFollows() {
        Set<String> declaredDates = new TreeSet<>(mapped("fixed").keySet());
        declaredDates.addAll(mapped("follows").keySet());

        assertThat(declaredDates).isEqualTo(named(VARIABLE));
        assertThat(named(DEADLINE)).isNotEmpty();
        assertThat(times())
                .allMatch(text -> DEADLINE.matcher(text).matches()
                        || VARIABLE.matcher(text).matches());
    }

    @Test
    void whatFollowsByAWayThroughTheModelHasThatWay() {
        Set<String> ways = MODELS.values().stream()
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(Message.class).stream().map(Message::getName),
                        model.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId)))
                .collect(Collectors.toSet());

        assertThat(mapped("follows").values()).allMatch(way -> way.equals("in place") || ways.contains(way));
    }

    @Test
    void whatAWaitForSomebodyOutsidePromisesStays() {
        assertThat(tasks().filter(task -> "10".equals(task.getCamundaPriority())))
                .isNotEmpty()
                .allSatisfy(task -> {
                    Matcher deadline = DEADLINE.matcher(task.getCamundaDueDate());
                    assertThat(deadline.matches()).as(task.getId()).isTrue();
                    assertThat(names("stays")).contains(deadline.group(1));
                });
    }

    @Test
    void everyTaskHasAPriorityThatSaysWhetherItFollows() {
        Map<String, Integer> used = new HashMap<>();
        tasks().forEach(task -> used.merge(String.valueOf(task.getCamundaPriority()), 1, Integer::sum));

        assertThat(used.keySet()).isEqualTo(mapped("priorities").keySet());
    }

    /** A name says whether its wait lasts to the end of a day or to a moment, and a due date is an end. */
    @Test
    void aTaskIsDueAtTheEndOfADayOrAtAMomentThatIsNamed() {
        assertThat(tasks())
                .extracting(UserTask::getCamundaDueDate)
                .isNotEmpty()
                .allMatch(due -> due.endsWith("Ends}")
                        || VARIABLE.matcher(due).matches()
                        || due.equals("${deadlines.decisionHeld}"));
    }

    private Stream<UserTask> tasks() {
        return MODELS.values().stream().flatMap(model -> model.getModelElementsByType(UserTask.class).stream());
    }

    private List<String> times() {
        return MODELS.values().stream()
                .flatMap(model -> Stream.concat(
                        model.getModelElementsByType(UserTask.class).stream()
                                .flatMap(task -> Stream.of(task.getCamundaDueDate(), task.getCamundaFollowUpDate())),
                        model.getModelElementsByType(TimerEventDefinition.class).stream()
                                .flatMap(timer -> Stream.of(
                                                timer.getTimeDate(), timer.getTimeCycle(), timer.getTimeDuration())
                                        .map(time -> time == null ? null : time.getTextContent()))))
                .filter(text -> text != null && !text.isBlank())
                .map(String::strip)
                .toList();
    }

    private Set<String> named(Pattern pattern) {
        return times().stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> rowsOfSteps() {
        return MODELS.values().stream()
                .flatMap(model -> model.getModelElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals("nextDate"))
                .map(CamundaProperty::getCamundaValue)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private Collection<String> names(String kind) {
        return (Collection<String>) declared.get(kind);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> mapped(String kind) {
        return (Map<String, String>) declared.get(kind);
    }
}
