package lv.lidzas.workflow.engine.deployments;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Finding.Weight;
import lv.lidzas.workflow.gate.finding.Place;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

/**
 * Lets the engine read what the gate has read, without deploying it, so that its own objections come in the same answer.
 * Reading evaluates nothing.
 */
final class EngineParse {

    /** Names of classes, and what its libraries say to developers. */
    private static final Pattern INTERNAL =
            Pattern.compile("[a-z]+(\\.[a-z]+)+\\.|Exception|ENGINE-\\d|cvc-|\\bnull\\b");

    /** What the engine says most often, and how the gate says it. */
    private static final Map<Pattern, String> KNOWN = Map.of(
            Pattern.compile("(?i)invalid (source|destination)"), "engine.flow",
            Pattern.compile("(?i)default.*condition"), "engine.defaultCondition",
            Pattern.compile("(?i)without condition"), "engine.noCondition",
            Pattern.compile("(?i)attachedToRef|attached"), "engine.attached",
            Pattern.compile("(?i)(message|signal|error|escalation)(Ref| with)"), "engine.reference");

    private static final String NO_ELEMENT = String.valueOf((Object) null);

    private final ProcessEngineConfigurationImpl configuration;

    EngineParse(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    /** @return what the engine would not take and nothing found so far has said, element by element */
    List<Finding> findings(DeploymentEntity deployment, List<Finding> found) {
        List<Finding> more = new ArrayList<>();
        deployment.getResources().forEach((resource, file) -> {
            Set<String> said = found.stream()
                    .filter(finding -> finding.refuses() && resource.equals(finding.resource()))
                    .map(finding -> String.valueOf(finding.place().id()))
                    .collect(Collectors.toSet());
            // A file refused as a whole is not given to another reader.
            if (!said.contains(NO_ELEMENT)) {
                read(resource, file.getBytes(), deployment).stream()
                        .filter(finding -> said.isEmpty() || isAboutAnother(finding, said))
                        .forEach(more::add);
            }
        });
        return more;
    }

    /** Where the gate has something to say about an element, the engine would only say it a second time. */
    private static boolean isAboutAnother(Finding finding, Set<String> said) {
        String element = String.valueOf(finding.place().id());
        return !element.equals(NO_ELEMENT) && !said.contains(element);
    }

    private List<Finding> read(String resource, byte[] text, DeploymentEntity deployment) {
        try {
            if (resource.endsWith(".bpmn")) {
                parser().createParse()
                        .sourceInputStream(new ByteArrayInputStream(text))
                        .deployment(deployment)
                        .name(resource)
                        .execute();
            } else if (resource.endsWith(".dmn")) {
                configuration
                        .getDmnEngineConfiguration()
                        .getTransformer()
                        .createTransform()
                        .modelInstance(new ByteArrayInputStream(text))
                        .transformDecisions();
            }
            return List.of();
        } catch (ParseException e) {
            return e.getResorceReports().stream()
                    .map(ResourceReport::getErrors)
                    .flatMap(List::stream)
                    .map(problem -> finding(resource, problem))
                    .toList();
        } catch (RuntimeException e) {
            return List.of(new Finding(file(resource), Weight.REFUSAL, "engine.unread", List.of()));
        }
    }

    private BpmnParser parser() {
        return configuration.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(BpmnDeployer.class::cast)
                .findFirst()
                .orElseThrow()
                .getBpmnParser();
    }

    private static Finding finding(String resource, Problem problem) {
        Place place = problem.getMainElementId() == null
                ? file(resource)
                : new Place(resource, "element", null, problem.getMainElementId());
        String said = String.valueOf(problem.getMessage());
        for (Map.Entry<Pattern, String> known : KNOWN.entrySet()) {
            if (known.getKey().matcher(said).find()) {
                return new Finding(place, Weight.REFUSAL, known.getValue(), List.of());
            }
        }
        return INTERNAL.matcher(said).find()
                ? new Finding(place, Weight.REFUSAL, "engine.unread", List.of())
                : new Finding(place, Weight.REFUSAL, "engine.says", List.of(said));
    }

    private static Place file(String resource) {
        return new Place(resource, "file", null, null);
    }
}
