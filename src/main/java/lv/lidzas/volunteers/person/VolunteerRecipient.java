package lv.lidzas.volunteers.person;

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
        String question = volunteer.clarificationQuestion();
        return Optional.of(people.addressee(
                volunteer.person(), Map.of("clarificationQuestion", question == null ? "" : question)));
    }
}
