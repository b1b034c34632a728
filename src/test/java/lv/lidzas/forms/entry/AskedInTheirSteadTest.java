package lv.lidzas.forms.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import lv.lidzas.forms.file.Field;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.RepositoryForms;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague who answers in somebody's stead reads whose answer it is, in every form that somebody outside is asked. */
@IntegrationTest
class AskedInTheirSteadTest {

    private static final String WAIT_FOR_SOMEBODY_OUTSIDE = "10";

    @Autowired
    private TwinFields twin;

    @Test
    void everyFormThatIsAnsweredInSomebodysSteadNamesThem() throws IOException {
        Set<String> forms = formsOfPeopleOutside();
        assertThat(forms).contains("acceptCase", "confirmAddress", "giveReference");

        for (String id : forms) {
            ObjectNode form = RepositoryForms.read(id).deepCopy();
            twin.addName((ArrayNode) form.get("components"), Field.of(form));

            List<String> names = new ArrayList<>();
            Field.of(form).stream()
                    .filter(field ->
                            field.isBound() && field.isReadOnly() && field.key().endsWith("Name"))
                    .forEach(field -> names.add(field.name()));
            assertThat(names).as(id).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void anOfferNamesTheVolunteerAndNotWhoIsSupported() {
        ObjectNode form = RepositoryForms.read("acceptCase").deepCopy();

        twin.addName((ArrayNode) form.get("components"), Field.of(form));

        assertThat(Field.of(form))
                .extracting(Field::name)
                .contains("offer.askedName")
                .doesNotContain("person.lastName");
    }

    private static Set<String> formsOfPeopleOutside() throws IOException {
        Set<String> forms = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.map(Path::toFile)
                    .filter(file -> file.getName().endsWith(".bpmn"))
                    .forEach(file -> Bpmn.readModelFromFile(file).getModelElementsByType(UserTask.class).stream()
                            .filter(task -> WAIT_FOR_SOMEBODY_OUTSIDE.equals(task.getCamundaPriority()))
                            .forEach(task -> forms.add(task.getCamundaFormRef())));
        }
        return forms;
    }
}
