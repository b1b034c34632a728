package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.records.FieldKind;
import lv.lidzas.support.DecisionTable;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.TestClock;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.deadlines.WorkingDays;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * When each timer of each model that ships rings, though the clocks change while it waits: as the engine itself works it out, held
 * against what the timer promises. A row of the table promises the end of a day, the time of day at which the wait began, or so many
 * minutes and hours as they pass; a date of a process promises the beginning of that day. A timer that promises anything else, or
 * that the engine hides, is a failure.
 */
@ProcessTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimersWhenClocksChangeTest {

    private static final List<LocalDate> CLOCKS_CHANGE = List.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 10, 31));

    /** In the morning, in the hour that is missing or comes twice, and just before midnight. */
    private static final List<LocalTime> BEGINS =
            List.of(LocalTime.of(10, 30), LocalTime.of(3, 30), LocalTime.of(23, 50));

    private static final Pattern ROW = Pattern.compile("\\$\\{deadlines\\.(\\w+)}");
    private static final Pattern DAY = Pattern.compile("\\$\\{(\\w+)}");

    private final DecisionTable table = DecisionTable.in("processes/workflow/deadlines.dmn");

    private final Set<String> daysOfSteps = new TreeSet<>();

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private TestClock clock;

    /** A timer as its model draws it. */
    private record Timer(String definition, String process, String element, String when) {

        @Override
        public String toString() {
            return process + " " + element + " " + when;
        }
    }

    List<Timer> timers() throws IOException {
        Set<String> ours;
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            ours = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .collect(Collectors.toSet());
        }
        List<ProcessDefinition> deployed =
                engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                        .filter(one -> ours.contains(
                                Path.of(one.getResourceName()).getFileName().toString()))
                        .toList();
        assertThat(deployed).hasSameSizeAs(ours);
        return deployed.stream()
                .flatMap(process -> engine
                        .getRepositoryService()
                        .getBpmnModelInstance(process.getId())
                        .getModelElementsByType(TimerEventDefinition.class)
                        .stream()
                        .map(timer -> new Timer(
                                process.getId(),
                                process.getKey(),
                                ((BaseElement) timer.getParentElement()).getId(),
                                Stream.of(timer.getTimeDate(), timer.getTimeCycle(), timer.getTimeDuration())
                                        .filter(time -> time != null)
                                        .map(time -> time.getTextContent().strip())
                                        .collect(Collectors.joining(" ")))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("timers")
    void rings(Timer timer) {
        TimerDeclarationImpl declared = declarations(timer.definition()).get(timer.element());
        assertThat(declared).as("what the engine made of it").isNotNull();
        Matcher row = ROW.matcher(timer.when());
        Matcher day = DAY.matcher(timer.when());
        for (LocalDate change : CLOCKS_CHANGE) {
            if (row.matches()) {
                ringsAfterItsRow(declared, row.group(1), change);
            } else if (day.matches()) {
                assertThat(daysOfSteps()).as("a day that a step works out").contains(day.group(1));
                for (LocalDate one : List.of(change.minusDays(1), change, change.plusDays(1))) {
                    assertThat(due(declared, one.toString()))
                            .as("of %s", one)
                            .isEqualTo(one.atStartOfDay(TestClock.RIGA).toInstant());
                }
            } else {
                throw new AssertionError("nobody knows what this promises");
            }
        }
    }

    private void ringsAfterItsRow(TimerDeclarationImpl declared, String name, LocalDate change) {
        Map<String, Object> row = table.ask(Map.of("deadline", name)).get(0);
        int amount = (Integer) row.get("amount");
        String unit = (String) row.get("unit");
        for (LocalDate begun : begins(amount, unit, change)) {
            for (LocalTime time : BEGINS) {
                LocalDateTime begin = begun.atTime(time);
                clock.set(begin.atZone(TestClock.RIGA));
                Instant due = due(declared, null);
                if (Set.of("minutes", "hours").contains(unit)) {
                    assertThat(due)
                            .as("%d %s from %s", amount, unit, begin)
                            .isEqualTo(clock.now()
                                    .plus(Duration.of(amount, ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT)))));
                } else {
                    // By the clock on the wall: an hour that comes twice is the same time of day both times.
                    assertThat(LocalDateTime.ofInstant(due, TestClock.RIGA))
                            .as("%d %s from %s", amount, unit, begin)
                            .isEqualTo(promised(name, amount, unit, begin));
                }
            }
        }
    }

    /** Days on which such a wait begins, so that it is over on the day of the change or goes over it. */
    private static Set<LocalDate> begins(int amount, String unit, LocalDate change) {
        LocalDate earliest =
                switch (unit) {
                    case "days" -> change.minusDays(amount);
                    case "months" -> change.minusMonths(amount);
                    default -> change.minusDays(2);
                };
        return new TreeSet<>(List.of(earliest, change.minusDays(1), change));
    }

    private LocalDateTime promised(String name, int amount, String unit, LocalDateTime begin) {
        // What is missing from the clock on the wall begins an hour later on it.
        LocalDateTime from = begin.atZone(TestClock.RIGA).toLocalDateTime();
        LocalDateTime until =
                switch (unit) {
                    case "days" -> from.plusDays(amount);
                    case "months" -> from.plusMonths(amount);
                    case "workingDays" -> from.toLocalTime().atDate(workingDays.after(from.toLocalDate(), amount));
                    default -> throw new AssertionError("nobody knows what this unit promises: " + unit);
                };
        return name.endsWith("Ends")
                ? until.toLocalDate().atTime(23, 59, 59)
                : until.atZone(TestClock.RIGA).toLocalDateTime();
    }

    /** By the element that they are drawn at: of the process and of each part of it, the beginnings among them. */
    private Map<String, TimerDeclarationImpl> declarations(String definition) {
        Map<String, TimerDeclarationImpl> found = new HashMap<>();
        configuration().getCommandExecutorTxRequired().execute(context -> {
            ProcessDefinitionEntity process =
                    configuration().getDeploymentCache().findDeployedProcessDefinitionById(definition);
            gather(process, found);
            @SuppressWarnings("unchecked")
            Collection<TimerDeclarationImpl> starts =
                    (Collection<TimerDeclarationImpl>) process.getProperty(BpmnParse.PROPERTYNAME_START_TIMER);
            if (starts != null) {
                starts.forEach(timer -> found.put(timer.getActivityId(), timer));
            }
            return null;
        });
        return found;
    }

    private static void gather(ScopeImpl scope, Map<String, TimerDeclarationImpl> found) {
        TimerDeclarationImpl.getDeclarationsForScope(scope)
                .values()
                .forEach(timer -> found.put(timer.getActivityId(), timer));
        for (ActivityImpl activity : scope.getActivities()) {
            gather(activity, found);
        }
    }

    private Instant due(TimerDeclarationImpl declared, String day) {
        return configuration().getCommandExecutorTxRequired().execute(context -> {
            TimerEntity timer = new TimerEntity();
            declared.resolveAndSetDuedate(new Days(daysOfSteps(), day), timer, false);
            return timer.getDuedate().toInstant().truncatedTo(ChronoUnit.MILLIS);
        });
    }

    /** Where a process stands that knows nothing but its days. */
    private static final class Days extends ExecutionEntity {

        private static final long serialVersionUID = 1L;

        private final Set<String> names;
        private final String day;

        private Days(Set<String> names, String day) {
            this.names = names;
            this.day = day;
        }

        @Override
        public boolean hasVariable(String name) {
            return names.contains(name);
        }

        @Override
        public Object getVariable(String name) {
            return day;
        }
    }

    /** What steps answer as a day, which is stored as one. */
    private Set<String> daysOfSteps() {
        if (daysOfSteps.isEmpty()) {
            gatherDays();
        }
        return daysOfSteps;
    }

    private void gatherDays() {
        beans.getBeansOfType(StepDelegate.class).values().stream()
                .map(step -> AnnotatedElementUtils.findMergedAnnotation(step.getClass(), StepType.class))
                .filter(type -> type != null)
                .flatMap(type -> Arrays.stream(type.outputs()))
                .filter(output -> output.kind() == FieldKind.DATE)
                .map(StepType.Output::name)
                .forEach(daysOfSteps::add);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
