package lv.lidzas.volunteers.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.OpenWork;
import lv.lidzas.volunteers.TrainingRecord;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.check.CheckAnswers;
import lv.lidzas.volunteers.consent.VolunteerConsents;
import lv.lidzas.volunteers.stage.Cooperation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/** A volunteer with the person behind and the training, each looked up once somebody asks. */
final class SeenVolunteer {

    private final Volunteer volunteer;
    private final People people;
    private final TalkText talk;
    private final Supplier<Map<String, Object>> person;
    private final Supplier<TrainingRecord.Standing> training;
    private final Supplier<List<OpenWork.Line>> openWork;
    private final Supplier<Map<String, Object>> checks;
    private final Supplier<Map<String, Object>> agreement;
    private final Supplier<Map<String, Object>> consents;
    private final CheckAnswers answers;
    private final AgreementBook agreements;

    SeenVolunteer(
            Volunteer volunteer,
            People people,
            TalkText talk,
            ObjectProvider<TrainingRecord> training,
            ObjectProvider<OpenWork> open,
            CheckAnswers checks,
            AgreementBook agreements,
            VolunteerConsents consents) {
        this.volunteer = volunteer;
        this.people = people;
        this.talk = talk;
        this.person = SingletonSupplier.of(() -> people.read(volunteer.person()));
        this.training = SingletonSupplier.of(() -> training.getObject().standing(volunteer.reference()));
        this.openWork = SingletonSupplier.of(() -> OpenWork.all(open, volunteer.reference(), Languages.LATVIAN));
        this.answers = checks;
        this.agreements = agreements;
        this.checks = SingletonSupplier.of(() -> checks.read(volunteer.reference()));
        this.agreement = SingletonSupplier.of(() -> agreements.read(volunteer.reference()));
        this.consents = SingletonSupplier.of(() -> consents.shown(volunteer.person()));
    }

    Volunteer volunteer() {
        return volunteer;
    }

    Cooperation cooperation() {
        return volunteer.cooperation();
    }

    Map<String, Object> person() {
        return person.get();
    }

    @Nullable
    Integer age() {
        return people.age(volunteer.person());
    }

    String talk() {
        return talk.of(volunteer, Languages.LATVIAN);
    }

    String notes() {
        return people.notesText(volunteer.person(), Languages.LATVIAN);
    }

    String openWork() {
        return lines(line -> true);
    }

    /** What the volunteer does where children are. */
    String families() {
        return lines(OpenWork.Line::withChildren);
    }

    private String lines(Predicate<OpenWork.Line> which) {
        return openWork.get().stream()
                .filter(which)
                .map(line -> line.reference() + ": " + line.what())
                .collect(Collectors.joining("\n"));
    }

    Map<String, Object> checks() {
        return checks.get();
    }

    @Nullable
    LocalDate recordValidUntil() {
        return answers.recordValidUntil(volunteer.reference());
    }

    @Nullable
    List<String> lastChildLimits() {
        return answers.childLimits(volunteer.reference());
    }

    String checksStanding() {
        return answers.standingInWords(volunteer.reference());
    }

    String agreementStanding() {
        return agreements.standingInWords(volunteer.reference());
    }

    TrainingRecord.Standing training() {
        return training.get();
    }

    Map<String, Object> agreement() {
        return agreement.get();
    }

    Map<String, Object> consents() {
        return consents.get();
    }
}
