package lv.lidzas.volunteers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSearch;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.workflow.BoundQuestions;
import lv.lidzas.workflow.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who an applicant might be among those known already: the choices of the bound field {@code samePerson}. */
@Component
class SamePerson {

    static final String NEW = "new";

    private static final int MOST = 5;
    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final PersonSearch search;
    private final People people;
    private final VolunteerRepository volunteers;
    private final BoundQuestions questions;
    private final MessageSource messages;

    SamePerson(
            PersonSearch search,
            People people,
            VolunteerRepository volunteers,
            BoundQuestions questions,
            MessageSource messages) {
        this.search = search;
        this.people = people;
        this.volunteers = volunteers;
        this.questions = questions;
        this.messages = messages;
    }

    List<Option> options(String person) {
        List<String> alike = search.similarTo(person, MOST);
        Map<String, List<Volunteer>> roles = volunteers.findByPersonInOrderByAppliedOnDescReferenceDesc(alike).stream()
                .collect(Collectors.groupingBy(Volunteer::person));
        BoundQuestions.Words latvian = questions.words(LATVIAN);
        BoundQuestions.Words english = questions.words(Locale.ENGLISH);
        List<Option> options = new ArrayList<>();
        for (PersonSummary summary : people.summaries(alike)) {
            List<Volunteer> of = roles.getOrDefault(summary.reference(), List.of());
            options.add(new Option(
                    summary.reference(),
                    label(summary, of, latvian, LATVIAN),
                    label(summary, of, english, Locale.ENGLISH)));
        }
        options.add(new Option(
                NEW,
                messages.getMessage("volunteer.samePerson.new", null, LATVIAN),
                messages.getMessage("volunteer.samePerson.new", null, Locale.ENGLISH)));
        return options;
    }

    private String label(PersonSummary person, List<Volunteer> roles, BoundQuestions.Words words, Locale language) {
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
        return String.join(", ", parts);
    }
}
