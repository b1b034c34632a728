package lv.lidzas.cases.file;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.search.AlikePersons;
import lv.lidzas.people.search.AlikePersons.Alike;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Search before create: nobody who asks for support is registered a second time unless a colleague says it is somebody else. */
@Component
class KnownPersons {

    /** Keys of the form: whose record it is, and that it is nobody's whom the search finds. */
    static final String KNOWN = "knownPerson";

    static final String ANOTHER = "anotherPerson";

    private static final int MOST = 5;

    private final SupportCaseRepository cases;
    private final People people;
    private final AlikePersons alike;
    private final JdbcClient database;
    private final MessageSource messages;

    KnownPersons(
            SupportCaseRepository cases,
            People people,
            AlikePersons alike,
            JdbcClient database,
            MessageSource messages) {
        this.cases = cases;
        this.people = people;
        this.alike = alike;
        this.database = database;
        this.messages = messages;
    }

    /**
     * Says whose the case is. Whoever may read persons is told who is like that and what agrees.
     *
     * @param registered {@code P-} reference of what was typed
     * @param known {@code P-} reference of the record that the colleague found; {@code null} if none
     * @param another whether the colleague has looked and says that it is somebody else
     * @return the person's reference
     * @throws InvalidForm naming {@link #KNOWN} if somebody like that is registered and nobody has said who it is, if the
     *     record named is none, or if that person has an open case
     */
    String settle(String registered, @Nullable String known, boolean another, FormContext context) {
        if (known != null) {
            return join(registered, known, context);
        }
        // Two colleagues who register one person at once take turns, so that the second sees the first one's record.
        database.sql("select pg_advisory_xact_lock(hashtextextended('registerCase', 0))")
                .query((row, number) -> true)
                .single();
        List<Alike> similar = another ? List.of() : alike.of(registered, MOST);
        if (!similar.isEmpty()) {
            throw refused("similar", told(similar, context), context.language());
        }
        return registered;
    }

    private String join(String registered, String known, FormContext context) {
        String kept = people.current(known).orElseThrow(() -> refused("none", known, context.language()));
        cases.findByPersonInOrderByOpenedOnDescReferenceDesc(List.of(kept)).stream()
                .filter(SupportCase::isOpen)
                .findFirst()
                .ifPresent(open -> {
                    throw refused("open", open.reference(), context.language());
                });
        people.merge(kept, registered, context.actor().userId());
        return kept;
    }

    private String told(List<Alike> similar, FormContext context) {
        boolean named = alike.mayBeToldTo(context.actor());
        return similar.stream()
                .map(one -> named ? alike.told(one, context.language()) : one.reference())
                .collect(Collectors.joining("; "));
    }

    private InvalidForm refused(String why, String reference, Locale language) {
        return InvalidForm.of(messages, KNOWN, "case.knownPerson." + why, language, reference);
    }
}
