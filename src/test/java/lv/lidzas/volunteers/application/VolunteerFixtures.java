package lv.lidzas.volunteers.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.support.Agreed;
import lv.lidzas.support.Canary;
import lv.lidzas.support.Coordinator;
import lv.lidzas.support.Journey;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.agreement.DrawnUp;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Volunteers for tests that are about later steps: registered and taken on by the module itself, without a form or a mail,
 * and the onboarding begins where it would be by then.
 */
@Component
@Transactional
public class VolunteerFixtures {

    private final VolunteerRegister register;
    private final RuntimeService runtime;
    private final AgreementBook agreements;
    private final DrawnUp drawUp;
    private final Clock clock;

    VolunteerFixtures(
            VolunteerRegister register, RuntimeService runtime, AgreementBook agreements, DrawnUp drawUp, Clock clock) {
        this.agreements = agreements;
        this.drawUp = drawUp;
        this.register = register;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Registered by a colleague, who has not read the application yet. */
    public TeamMember toBeReviewed(String email) {
        TeamMember registered = registered(email, "lv");
        begin(registered, "userTask_reviewApplication");
        return registered;
    }

    /**
     * Talked with already: the checks begin.
     *
     * @param facts what the talk has shown, by the keys of forms
     */
    public TeamMember toBeChecked(String email, int age, Map<String, Object> facts) {
        TeamMember applicant = registered(email, "lv", LocalDate.now(clock).minusYears(age));
        invite(applicant);
        register.change(applicant.volunteer(), facts, Coordinator.at("holdFirstTalk"));
        runtime.startProcessInstanceByKey("volunteerScreening", applicant.volunteer());
        return applicant;
    }

    /** Taken in a moment ago, which the other modules are told: the training has begun. */
    public TeamMember admitted(String email, String language) {
        TeamMember admitted = registered(email, language);
        invite(admitted);
        agree(admitted);
        register.admitVolunteer(admitted.volunteer(), Journey.COORDINATOR);
        begin(admitted, "userTask_confirmTraining");
        return admitted;
    }

    /** Taken in by an earlier version of the onboarding, which knew no agreement. */
    public TeamMember admittedWithoutAgreement(String email) {
        TeamMember admitted = registered(email, "lv");
        invite(admitted);
        register.admitVolunteer(admitted.volunteer(), Journey.COORDINATOR);
        begin(admitted, "userTask_confirmTraining");
        return admitted;
    }

    /** In probation, as a colleague has confirmed by hand: the onboarding has ended. No other module is told. */
    public TeamMember inProbation() {
        TeamMember member = registered(Canary.mailbox(), "lv");
        Volunteer volunteer = invite(member);
        agree(member);
        volunteer.admit(Journey.COORDINATOR, clock.instant());
        volunteer.confirmTraining(Journey.BY_HAND.get("trainingReason"), Journey.COORDINATOR);
        volunteer.beginProbation(LocalDate.now(clock).plusMonths(3), clock.instant());
        return member;
    }

    /** Code of where somebody stands. */
    public String stage(String volunteer) {
        return register.find(volunteer).stage().code();
    }

    private TeamMember registered(String email, String language) {
        return registered(email, language, LocalDate.now(clock).minusYears(30));
    }

    private TeamMember registered(String email, String language, LocalDate birthDate) {
        Map<String, Object> application = new HashMap<>(Map.of(
                "firstName",
                "Ilze",
                "lastName",
                Canary.LAST_NAME + " " + letters(UUID.randomUUID().toString().substring(0, 8)),
                "birthDate",
                birthDate,
                "email",
                email,
                "phone",
                Canary.phone(email.hashCode() & 0xFFFF),
                "municipality",
                "riga",
                "language",
                language,
                "languages",
                List.of("lv"),
                "helpKinds",
                List.of("translation"),
                "noticeRead",
                true));
        String reference = register.apply(application, Coordinator.at("registerApplicant"));
        return new TeamMember(reference, register.personOf(reference), email);
    }

    /** In writing, about work without children, risk or expenses. */
    private void agree(TeamMember admitted) {
        String volunteer = admitted.volunteer();
        register.openAgreement(volunteer, Journey.COORDINATOR);
        Map<String, Object> work = Agreed.workInWriting();
        work.put("agreementFrom", LocalDate.now(clock));
        register.change(volunteer, work, Coordinator.at("prepareAgreement"));
        drawUp.of(volunteer, "partyAsked", "notRequired");
        Map<String, Object> signature = new HashMap<>(Agreed.signature());
        signature.put("agreementSignedOn", LocalDate.now(clock));
        register.change(volunteer, signature, Coordinator.at("recordSigning"));
        agreements.conclude(volunteer);
    }

    private Volunteer invite(TeamMember applicant) {
        Volunteer volunteer = register.find(applicant.volunteer());
        volunteer.decidePerson();
        volunteer.invite(clock.instant());
        return volunteer;
    }

    private void begin(TeamMember volunteer, String element) {
        runtime.createProcessInstanceByKey("volunteerOnboarding")
                .businessKey(volunteer.volunteer())
                .startBeforeActivity(element)
                .execute();
    }

    /** A name has no digits. */
    private static String letters(String text) {
        return text.chars()
                .map(one -> Character.isDigit(one) ? 'g' + one - '0' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
