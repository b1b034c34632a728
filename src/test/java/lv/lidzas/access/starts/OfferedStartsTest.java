package lv.lidzas.access.starts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.forms.entry.StartDesk;
import lv.lidzas.support.Journey;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.support.Visitor;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.engine.starts.FirstSteps;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A card offers what can be begun: nothing that the first step refuses, and all that it does not. */
@ProcessTest
class OfferedStartsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Journey journey;

    @Autowired
    private VolunteerFixtures volunteers;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private FirstSteps firstSteps;

    @Autowired
    private StartDesk starts;

    @Autowired
    private JdbcClient database;

    @Test
    void eachStateIsOfferedWhatTheFirstStepTakes() {
        Visitor manager = new Visitor(port).signIn(Journey.MANAGER, Journey.PASSWORD);
        List<String> offers = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            offers.add(stage + ": " + offered(manager, stage, false));
        }
        offers.add("held: " + offered(manager, Stage.ACTIVE, true));

        assertThat(offers)
                .containsExactly(
                        "APPLIED: []",
                        "INTERVIEW: []",
                        "CHECKS: []",
                        "AGREEMENT: [changeAgreement]",
                        "TRAINING: [changeAgreement]",
                        "PROBATION: [changeAgreement, volunteerHold]",
                        "ACTIVE: [changeAgreement, volunteerHold]",
                        "PAUSED: [changeAgreement, volunteerHold]",
                        "ENDED: []",
                        "REJECTED: []",
                        "WITHDRAWN: []",
                        "held: [changeAgreement]");
    }

    /** One that begins with a step of which nobody has said whom it refuses would be offered to everybody. */
    @Test
    void eachProcessAboutARecordBeginsWithAStepThatSaysWhomItRefuses() {
        assertThat(aboutRecords()).isNotEmpty().allSatisfy((process, choice) -> assertThat(firstSteps.of(process))
                .as(process)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.getClass()
                                .getMethod("refused", Collection.class)
                                .getDeclaringClass())
                        .as(step.getClass().getSimpleName())
                        .isNotEqualTo(StepDelegate.class)));
    }

    /** What the card offers; all of it is begun, and what it does not offer is tried in vain. */
    private TreeSet<String> offered(Visitor manager, Stage stage, boolean held) {
        TreeSet<String> offered = new TreeSet<>();
        aboutRecords().values().stream()
                .filter(choice -> choice.kind().equals("volunteer"))
                .forEach(choice -> {
                    TeamMember member = standing(stage, held);
                    boolean onCard = manager.page("/personas/" + member.person())
                            .body()
                            .contains("/sakt/" + choice.process() + "/" + member.volunteer());
                    int status = journey.tryStart(
                                    Journey.MANAGER,
                                    choice.process(),
                                    null,
                                    Map.of(),
                                    Map.of(choice.key(), member.volunteer()))
                            .getStatusCode()
                            .value();
                    assertThat(status).as("%s of one who is %s", choice, stage).isEqualTo(onCard ? 200 : 400);
                    if (onCard) {
                        offered.add(choice.process());
                    }
                });
        return offered;
    }

    private TeamMember standing(Stage stage, boolean held) {
        TeamMember member = volunteers.inProbation();
        database.sql("update lidzas.volunteer set stage = :stage, held_since = :held where reference = :reference")
                .param("stage", stage.code())
                .param("held", held ? LocalDate.now() : null, Types.DATE)
                .param("reference", member.volunteer())
                .update();
        return member;
    }

    private record Choice(String process, String kind, String key) {}

    /** By the id of its definition, for each process that is begun about a record that there is. */
    private Map<String, Choice> aboutRecords() {
        Map<String, Choice> found = new TreeMap<>();
        engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .list()
                .stream()
                .filter(process -> isOurs(process.getResourceName()))
                .forEach(process -> choice(process).ifPresent(choice -> found.put(process.getId(), choice)));
        return found;
    }

    /** Whether it ships; examples of the tests are begun by forms that ask for more. */
    private static boolean isOurs(String file) {
        try (Stream<Path> ours = Files.walk(Path.of("processes"))) {
            return ours.anyMatch(path -> file.endsWith(path.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Choice> choice(ProcessDefinition process) {
        StartFormData form = engine.getFormService().getStartFormData(process.getId());
        return form == null || form.getCamundaFormRef() == null
                ? Optional.empty()
                : starts.choice(form.getCamundaFormRef().getKey())
                        .map(choice -> new Choice(process.getKey(), choice.kind(), choice.key()));
    }
}
