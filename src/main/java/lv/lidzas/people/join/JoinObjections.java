package lv.lidzas.people.join;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.people.PersonData;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why two records cannot become one person now, whoever agrees to it. */
@Component
class JoinObjections {

    private final ObjectProvider<PersonData> data;
    private final JdbcClient jdbc;
    private final MessageSource messages;

    JoinObjections(ObjectProvider<PersonData> data, JdbcClient jdbc, MessageSource messages) {
        this.data = data;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /** @throws InvalidForm that says each of them */
    void require(String kept, String duplicate) {
        String objections = Stream.concat(
                        erasureAskedFor(kept, duplicate).stream(),
                        data.orderedStream()
                                .flatMap(module -> module.objectionToJoin(kept, duplicate, Languages.LATVIAN).stream()))
                .collect(Collectors.joining(" "));
        if (!objections.isEmpty()) {
            throw new InvalidForm("", objections);
        }
    }

    /** What was asked for about one of them would be done to both. */
    private Optional<String> erasureAskedFor(String kept, String duplicate) {
        boolean asked = jdbc.sql("select exists (select 1 from lidzas.erasure_request"
                        + " where outcome is null and person in (:persons))")
                .param("persons", List.of(kept, duplicate))
                .query(Boolean.class)
                .single();
        return asked
                ? Optional.of(messages.getMessage("people.join.not.erasure", null, Languages.LATVIAN))
                : Optional.empty();
    }
}
