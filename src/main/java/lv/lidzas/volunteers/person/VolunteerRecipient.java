package lv.lidzas.volunteers.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import lv.lidzas.people.People;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails to an applicant or volunteer. */
@Component
class VolunteerRecipient implements Recipient {

    private final VolunteerRegister volunteers;
    private final People people;

    VolunteerRecipient(VolunteerRegister volunteers, People people) {
        this.volunteers = volunteers;
        this.people = people;
    }

    @Override
    public String name() {
        return "volunteer";
    }

    @Override
    public String record() {
        return "volunteer";
    }

    @Override
    public Set<String> placeholders() {
        return Set.of("firstName", "lastName", "clarificationQuestion");
    }

    @Override
    public Map<String, Predicate<String>> stillTrue() {
        return Map.of(
                "rejected", at(Stage.REJECTED),
                "tooYoung", at(Stage.REJECTED),
                "withdrawn", at(Stage.WITHDRAWN),
                "welcome", at(Stage.PROBATION));
    }

    private Predicate<String> at(Stage stage) {
        return reference -> volunteers.find(reference).stage() == stage;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(String reference) {
        Volunteer volunteer = volunteers.find(reference);
        Map<String, Object> person = people.read(volunteer.person());
        Map<String, String> facts = new HashMap<>();
        facts.put("firstName", (String) person.get("firstName"));
        facts.put("lastName", (String) person.get("lastName"));
        facts.put(
                "clarificationQuestion",
                volunteer.clarificationQuestion() == null ? "" : volunteer.clarificationQuestion());
        return Optional.of(new Addressee(
                (String) person.getOrDefault("email", ""),
                people.fullName(volunteer.person()),
                Locale.forLanguageTag((String) person.get("language")),
                volunteer.person(),
                facts));
    }
}
