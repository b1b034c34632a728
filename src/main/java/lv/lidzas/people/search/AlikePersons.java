package lv.lidzas.people.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.person.Likeness;
import lv.lidzas.people.person.NameKey;
import lv.lidzas.people.person.Person;
import lv.lidzas.people.person.PersonRecords;
import lv.lidzas.people.person.PersonRepository;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.PhoneNumber;
import lv.lidzas.values.Written;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who might be the same person as somebody, by the rule of {@link Likeness}, and how a colleague is told. */
@Service
@Transactional(readOnly = true)
public class AlikePersons {

    /** So many are compared at most; who has the same phone or address is among them. */
    private static final int COMPARED = 200;

    private final JdbcClient jdbc;
    private final PersonRepository persons;
    private final MessageSource messages;

    AlikePersons(JdbcClient jdbc, PersonRepository persons, MessageSource messages) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.messages = messages;
    }

    /**
     * Somebody who might be the same person.
     *
     * @param signs what agrees: codes of messages
     */
    public record Alike(PersonSummary person, List<String> signs) {

        public String reference() {
            return person.reference();
        }
    }

    /**
     * Up to so many who might be this person, the likeliest first.
     *
     * @throws NoSuchRecord if there is no such person
     */
    public List<Alike> of(String reference, int limit) {
        Person person = persons.findById(reference).orElseThrow(NoSuchRecord::new);
        List<String> candidates = candidates(person);
        Map<String, Person> found = persons.findAllById(candidates).stream()
                .collect(Collectors.toMap(Person::reference, candidate -> candidate));
        record Compared(Person person, Likeness likeness) {}
        return candidates.stream()
                .map(candidate -> Objects.requireNonNull(found.get(candidate)))
                .map(candidate -> new Compared(candidate, Likeness.of(person, candidate)))
                .filter(compared -> compared.likeness().mayBeOne())
                .sorted(Comparator.comparingInt(
                                (Compared compared) -> compared.likeness().weight())
                        .reversed())
                .limit(limit)
                .map(compared -> new Alike(
                        compared.person().summary(), compared.likeness().signs()))
                .toList();
    }

    /**
     * Who has this phone or this e-mail address already, the oldest record first.
     *
     * @param typed as somebody writes it; what is neither of both is nobody's
     */
    public List<PersonSummary> reachedBy(String typed, int limit) {
        return EmailAddress.read(typed)
                .found()
                .map(address -> reachedBy(
                        "lower(p.email) like :typed",
                        PersonSearch.escaped(address.shown().toLowerCase(Locale.ROOT)),
                        limit))
                .or(() -> PhoneNumber.read(typed).found().map(number -> reachedBy("p.phone = :typed", number, limit)))
                .orElse(List.of());
    }

    private List<PersonSummary> reachedBy(String condition, String typed, int limit) {
        List<String> found = jdbc.sql("select p.reference from lidzas.person p where " + condition
                        + " order by p.created_at, p.reference limit :most")
                .param("typed", typed)
                .param("most", limit)
                .query(String.class)
                .list();
        return persons.findAllById(found).stream()
                .sorted(Comparator.comparing(person -> found.indexOf(person.reference())))
                .map(Person::summary)
                .toList();
    }

    /** Who it is, and what agrees. */
    public String told(Alike alike, Locale language) {
        return messages.getMessage(
                "people.alike",
                new Object[] {alike.person().fullName(), alike.reference(), signs(alike, language)},
                language);
    }

    /** What agrees, in words. */
    public String signs(Alike alike, Locale language) {
        return Written.list(
                alike.signs().stream()
                        .map(sign -> messages.getMessage("people.alike." + sign, null, language))
                        .toList(),
                language);
    }

    /** Whether names may be told: to whoever may read persons. */
    public boolean mayBeToldTo(Actor actor) {
        return actor.isStaff() && PersonRecords.TYPE.readableBy(actor.groups());
    }

    /** Nobody is left out whom the rule would take: each condition is one of its rows, read from the stored codes. */
    private List<String> candidates(Person person) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> contact = new ArrayList<>();
        if (person.phone() != null) {
            parameters.put("phone", person.phone());
            contact.add("p.phone = :phone");
        }
        if (person.email() != null) {
            parameters.put("email", PersonSearch.escaped(person.email().toLowerCase(Locale.ROOT)));
            contact.add("lower(p.email) like :email");
        }
        List<NameKey.Word> words = NameKey.read(person.fullName());
        List<String> conditions = new ArrayList<>(contact);
        String met = "0";
        if (!words.isEmpty()) {
            met = met(words, parameters);
            String whole = words.size() == 1 ? "p.name_key not like '% %'" : met + " > 1";
            String born = "";
            if (person.birthDate() != null) {
                parameters.put("born", person.birthDate());
                born = " or p.birth_date = :born";
            }
            parameters.put("codes", NameKey.codes(person.fullName()).toArray(String[]::new));
            conditions.add("p.name_codes && cast(:codes as text[]) and (" + whole + born + ")");
        }
        if (conditions.isEmpty()) {
            return List.of();
        }
        String order = contact.isEmpty()
                ? ""
                : "(coalesce(" + String.join(", false) or coalesce(", contact) + ", false)) desc, ";
        return jdbc.sql("select p.reference from lidzas.person p where p.reference <> :self and ("
                        + conditions.stream().collect(Collectors.joining(") or (", "(", ")")) + ") order by " + order
                        + met + " desc, p.created_at, p.reference limit :most")
                .params(parameters)
                .param("self", person.reference())
                .param("most", COMPARED)
                .query(String.class)
                .list();
    }

    /** How many of these words share a code with the stored name. */
    private static String met(List<NameKey.Word> words, Map<String, Object> parameters) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> {
                    parameters.put("word" + i, words.get(i).codes().toArray(String[]::new));
                    return "case when p.name_codes && cast(:word" + i + " as text[]) then 1 else 0 end";
                })
                .collect(Collectors.joining(" + ", "(", ")"));
    }
}
