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
import lv.lidzas.volunteers.check.CheckNeeds;
import lv.lidzas.volunteers.record.RecordSource;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands between an application or a volunteer and the next step: the one rule that gates, cards and pages ask. */
@Component
class ApplicationNeeds {

    static final String NO_CONSENT = "agreement.guardian.notGiven";

    private final People people;
    private final SamePerson samePerson;
    private final AgreementBook agreements;
    private final CheckAnswers checks;
    private final CheckNeeds work;
    private final MessageSource messages;

    ApplicationNeeds(
            People people,
            SamePerson samePerson,
            AgreementBook agreements,
            CheckAnswers checks,
            CheckNeeds work,
            MessageSource messages) {
        this.people = people;
        this.samePerson = samePerson;
        this.agreements = agreements;
        this.checks = checks;
        this.work = work;
        this.messages = messages;
    }

    /** @param stage where the application stands, for whoever asks */
    List<Missing> missing(Volunteer volunteer, Stage stage) {
        return switch (stage) {
            case APPLIED -> ofApplication(volunteer);
            case AGREEMENT, TRAINING, PROBATION, ACTIVE, PAUSED -> ofTeam(volunteer);
            case CHECKS -> ofChecks(volunteer);
            case INTERVIEW -> ofTalk(volunteer);
            case ENDED, REJECTED, WITHDRAWN -> List.of();
        };
    }

    /** By the tables of today: on the day of a decision the age may be another one. */
    private List<Missing> ofChecks(Volunteer volunteer) {
        List<Missing> missing = new ArrayList<>();
        if (people.age(volunteer.person()) == null) {
            missing.add(Missing.BIRTH_DATE);
        }
        CheckNeeds.Lacking lacking = lacking(volunteer, false);
        if (lacking.guardian()) {
            missing.add(Missing.GUARDIAN_CONSENT);
        }
        addRecordChecks(volunteer, missing);
        if (lacking.licence()) {
            missing.add(Missing.LICENCE);
        }
        if (lacking.more()) {
            missing.add(Missing.REFEREES);
        } else if (lacking.referees() || lacking.references()) {
            missing.add(Missing.REFERENCES);
        }
        return missing;
    }

    private void addRecordChecks(Volunteer volunteer, List<Missing> missing) {
        checks.lacking(volunteer.reference()).stream()
                .map(source -> source == RecordSource.LATVIA ? Missing.RECORD_CHECK : Missing.HOME_CERTIFICATE)
                .forEach(missing::add);
    }

    /** Nothing before the tables were asked; of whoever is in another age group since then, what they would ask today. */
    private List<Missing> ofTalk(Volunteer volunteer) {
        Integer age = people.age(volunteer.person());
        return age != null && checks.hasGrown(volunteer.reference(), age) ? ofChecks(volunteer) : List.of();
    }

    private CheckNeeds.Lacking lacking(Volunteer volunteer, boolean drives) {
        return work.lacking(volunteer.reference(), people.age(volunteer.person()), drives);
    }

    private List<Missing> ofTeam(Volunteer volunteer) {
        List<Missing> missing = new ArrayList<>();
        AgreementBook.Standing standing = agreements.standing(volunteer.reference());
        if (!standing.concluded()) {
            missing.add(Missing.AGREEMENT);
        } else if (!standing.insured()) {
            missing.add(Missing.INSURANCE);
        }
        CheckNeeds.Lacking lacking = lacking(volunteer, standing.drives());
        if (lacking.guardian()) {
            missing.add(Missing.GUARDIAN_CONSENT);
        }
        addRecordChecks(volunteer, missing);
        if (lacking.licence()) {
            missing.add(Missing.LICENCE);
        }
        if (lacking.references()) {
            missing.add(Missing.REFERENCES);
        }
        return missing;
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
        List<Missing> missing = hindering(missing(volunteer, volunteer.stage()));
        if (!missing.isEmpty()) {
            throw refused(sentence, words(missing));
        }
    }

    /**
     * What the law wants before somebody is taken in, whatever way the application has come.
     *
     * @throws InvalidForm that says what is missing first, to whoever decided
     */
    void requireChecked(Volunteer volunteer) {
        hindering(ofChecks(volunteer)).stream().findFirst().ifPresent(first -> {
            throw refused("volunteer.admit." + first.code());
        });
    }

    /**
     * What is asked before an admission is asked of whoever is to do something else, too.
     *
     * @param otherRole whether a form has brought another role
     * @param agreed what it has brought for the agreement
     * @throws InvalidForm that says what is missing, beside the field that asks for it
     */
    void requireFor(Volunteer volunteer, boolean otherRole, Map<String, @Nullable Object> agreed) {
        List<Missing> missing = otherRole ? hindering(ofChecks(volunteer)) : List.of();
        if (!missing.isEmpty()) {
            throw InvalidForm.of(messages, "role", "volunteer.role.missing", Languages.LATVIAN, words(missing));
        }
        if (Boolean.TRUE.equals(agreed.get("agreementDriving"))
                && lacking(volunteer, true).licence()) {
            throw InvalidForm.of(messages, "agreementDriving", "agreement.driving.noLicence", Languages.LATVIAN);
        }
        work.requireContact(
                volunteer.reference(),
                agreed.get("agreementChildren"),
                () -> agreements.agreedChildren(volunteer.reference()));
    }

    /**
     * Nothing begins with somebody whose guardian has to consent and does not.
     *
     * @param sentence key of what is said then
     */
    void requireConsent(Volunteer volunteer, String sentence) {
        refuse(lacking(volunteer, false).guardian(), sentence);
    }

    private String words(List<Missing> missing) {
        return missing.stream()
                .map(one -> messages.getMessage("volunteer.missing." + one.code(), null, Languages.LATVIAN))
                .collect(Collectors.joining("; "));
    }

    private static List<Missing> hindering(List<Missing> missing) {
        return missing.stream().filter(Missing::hinders).toList();
    }

    /** @throws InvalidForm if it is so, with what is said to the colleague then */
    void refuse(boolean isSo, String sentence) {
        if (isSo) {
            throw refused(sentence);
        }
    }

    private InvalidForm refused(String sentence, Object... arguments) {
        return InvalidForm.of(messages, "", sentence, Languages.LATVIAN, arguments);
    }
}
