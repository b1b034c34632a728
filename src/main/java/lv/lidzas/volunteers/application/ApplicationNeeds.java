package lv.lidzas.volunteers.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.check.CheckAnswers;
import lv.lidzas.volunteers.record.RecordSource;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands between an application or a volunteer and the next step: the one rule that gates, cards and pages ask. */
@Component
class ApplicationNeeds {

    private final People people;
    private final SamePerson samePerson;
    private final AgreementBook agreements;
    private final CheckAnswers checks;
    private final MessageSource messages;

    ApplicationNeeds(
            People people,
            SamePerson samePerson,
            AgreementBook agreements,
            CheckAnswers checks,
            MessageSource messages) {
        this.people = people;
        this.samePerson = samePerson;
        this.agreements = agreements;
        this.checks = checks;
        this.messages = messages;
    }

    /** @param stage where the application stands, for whoever asks */
    List<Missing> missing(Volunteer volunteer, Stage stage) {
        return switch (stage) {
            case APPLIED -> ofApplication(volunteer);
            case AGREEMENT, TRAINING, PROBATION, ACTIVE, PAUSED -> ofAgreement(volunteer.reference());
            case CHECKS ->
                checks.lacking(volunteer.reference()).stream()
                        .map(source -> source == RecordSource.LATVIA ? Missing.RECORD_CHECK : Missing.HOME_CERTIFICATE)
                        .toList();
            case INTERVIEW, ENDED, REJECTED, WITHDRAWN -> List.of();
        };
    }

    private List<Missing> ofAgreement(String volunteer) {
        AgreementBook.Standing standing = agreements.standing(volunteer);
        if (!standing.concluded()) {
            return List.of(Missing.AGREEMENT);
        }
        return standing.insured() ? List.of() : List.of(Missing.INSURANCE);
    }

    private List<Missing> ofApplication(Volunteer volunteer) {
        List<Missing> missing = new ArrayList<>();
        Map<String, Object> person = people.read(volunteer.person());
        if (!person.containsKey("birthDate")) {
            missing.add(Missing.BIRTH_DATE);
        }
        if (!person.containsKey("email") && !person.containsKey("phone")) {
            missing.add(Missing.CONTACT);
        }
        if (!volunteer.personDecided() && samePerson.mayBeKnown(volunteer.person())) {
            missing.add(Missing.IDENTITY);
        }
        return missing;
    }

    /**
     * @param sentence key of what is said then
     * @throws InvalidForm that says what is missing, to whoever decided to go on without
     */
    void require(Volunteer volunteer, String sentence) {
        List<Missing> missing = missing(volunteer, volunteer.stage());
        if (!missing.isEmpty()) {
            String list = missing.stream()
                    .map(one -> messages.getMessage("volunteer.missing." + one.code(), null, Languages.LATVIAN))
                    .collect(Collectors.joining("; "));
            throw refused(sentence, list);
        }
    }

    /** @param sentence key of what is said to the colleague */
    InvalidForm refused(String sentence, Object... arguments) {
        return InvalidForm.of(messages, "", sentence, Languages.LATVIAN, arguments);
    }
}
