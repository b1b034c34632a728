package lv.lidzas.volunteers.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.people.search.AlikePersons;
import lv.lidzas.people.search.AlikePersons.Alike;
import lv.lidzas.records.Option;
import lv.lidzas.values.Languages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who an applicant might be among those known already: the choices of the bound field {@code samePerson}. */
@Component
class SamePerson {

    static final String NEW = "new";

    private static final int MOST = 5;
    private final AlikePersons alike;
    private final VolunteerRepository volunteers;
    private final BoundQuestions questions;
    private final MessageSource messages;

    SamePerson(AlikePersons alike, VolunteerRepository volunteers, BoundQuestions questions, MessageSource messages) {
        this.alike = alike;
        this.volunteers = volunteers;
        this.questions = questions;
        this.messages = messages;
    }

    /** Whether anybody is like an applicant, so that a colleague has to say who it is. */
    boolean mayBeKnown(String person) {
        return !alike.of(person, 1).isEmpty();
    }

    List<Option> options(String person) {
        List<Alike> known = alike.of(person, MOST);
        Map<String, List<Volunteer>> roles = known.isEmpty()
                ? Map.of()
                : volunteers
                        .findByPersonInOrderByAppliedOnDescReferenceDesc(
                                known.stream().map(Alike::reference).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Volunteer::person));
        BoundQuestions.Words latvian = questions.words(Languages.LATVIAN);
        BoundQuestions.Words english = questions.words(Locale.ENGLISH);
        List<Option> options = new ArrayList<>();
        for (Alike one : known) {
            List<Volunteer> of = roles.getOrDefault(one.reference(), List.of());
            options.add(new Option(
                    one.reference(),
                    label(one, of, latvian, Languages.LATVIAN),
                    label(one, of, english, Locale.ENGLISH)));
        }
        options.add(new Option(
                NEW,
                messages.getMessage("volunteer.samePerson.new", null, Languages.LATVIAN),
                messages.getMessage("volunteer.samePerson.new", null, Locale.ENGLISH)));
        return options;
    }

    private String label(Alike known, List<Volunteer> roles, BoundQuestions.Words words, Locale language) {
        PersonSummary person = known.person();
        List<String> parts = new ArrayList<>();
        parts.add(person.fullName());
        if (person.birthDate() != null) {
            parts.add(messages.getMessage(
                    "volunteer.samePerson.born",
                    new Object[] {String.valueOf(person.birthDate().getYear())},
                    language));
        }
        if (person.municipality() != null) {
            parts.add(words.shown("person", "municipality", person.municipality()));
        }
        if (!roles.isEmpty()) {
            parts.add(messages.getMessage("stage." + roles.get(0).stage().code(), null, language));
        }
        parts.add(person.reference());
        return messages.getMessage(
                "volunteer.samePerson.agrees",
                new Object[] {String.join(", ", parts), alike.signs(known, language)},
                language);
    }
}
