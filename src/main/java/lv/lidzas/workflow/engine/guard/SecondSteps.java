package lv.lidzas.workflow.engine.guard;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.forms.UntilDeployed;
import lv.lidzas.workflow.engine.AsApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which steps of all deployed versions take a second person, see {@link SecondPerson}. */
@Component
public class SecondSteps {

    private final Function<String, Set<String>> known;

    SecondSteps(JdbcClient database, SecondPerson secondPerson, AsApplication application, UntilDeployed memory) {
        // Most models say nothing of it, and are not read.
        known = memory.remembered(property -> application.run(() -> database
                .sql(
                        """
                        select d.id_ from public.act_re_procdef d
                        join public.act_ge_bytearray f on f.deployment_id_ = d.deployment_id_ and f.name_ = d.resource_name_
                        where position(convert_to(:property, 'UTF8') in f.bytes_) > 0""")
                .param("property", property)
                .query(String.class)
                .list()
                .stream()
                .flatMap(definition -> secondPerson.model(definition).firstSteps().entrySet().stream()
                        .map(step -> definition + " " + step.getKey() + " " + step.getValue()))
                .collect(Collectors.toUnmodifiableSet())));
    }

    /** The id of a version, of the second step and of the first, with a space between them. */
    public Set<String> all() {
        return known.apply(TwoPersonModel.OTHER_THAN);
    }
}
