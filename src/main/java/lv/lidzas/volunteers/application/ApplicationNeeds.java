package lv.lidzas.volunteers.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands between an application and its next step. */
@Component
class ApplicationNeeds {

    private final People people;
    private final MessageSource messages;

    ApplicationNeeds(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** @param stage where the application stands, for whoever asks */
    List<Missing> missing(Volunteer volunteer, Stage stage) {
        List<Missing> missing = new ArrayList<>();
        if (stage != Stage.APPLIED) {
            return missing;
        }
        Map<String, Object> person = people.read(volunteer.person());
        if (!person.containsKey("birthDate")) {
            missing.add(Missing.BIRTH_DATE);
        }
        if (!person.containsKey("email") && !person.containsKey("phone")) {
            missing.add(Missing.CONTACT);
        }
        if (!volunteer.personDecided()) {
            missing.add(Missing.IDENTITY);
        }
        return missing;
    }

    /** @throws InvalidForm that says what is missing, to whoever decided to go on without */
    void require(Volunteer volunteer) {
        List<Missing> missing = missing(volunteer, volunteer.stage());
        if (!missing.isEmpty()) {
            String list = missing.stream()
                    .map(one -> messages.getMessage("volunteer.missing." + one.code(), null, Languages.LATVIAN))
                    .collect(Collectors.joining("; "));
            throw InvalidForm.of(messages, "", "volunteer.invite.missing", Languages.LATVIAN, list);
        }
    }
}
