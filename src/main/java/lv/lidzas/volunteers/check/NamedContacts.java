package lv.lidzas.volunteers.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.people.People;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.guardian.Guardian;
import lv.lidzas.volunteers.guardian.GuardianRegister;
import lv.lidzas.volunteers.reference.Referee;
import lv.lidzas.volunteers.reference.ReferenceRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who can be asked about an applicant, as a form names them. */
@Component
class NamedContacts {

    static final String FIRST = "firstReferee";
    static final String SECOND = "secondReferee";
    static final String GUARDIAN = "guardian";

    /** Keys in forms. */
    static final Set<String> REFEREES = Stream.of(FIRST, SECOND)
            .flatMap(which -> Stream.of("Name", "Email", "Language", "Agreed").map(which::concat))
            .collect(Collectors.toSet());

    private static final List<String> WHO = List.of(FIRST + "Name", FIRST + "Email", SECOND + "Name", SECOND + "Email");

    private final ReferenceRegister references;
    private final GuardianRegister guardians;
    private final People people;
    private final MessageSource messages;

    NamedContacts(ReferenceRegister references, GuardianRegister guardians, People people, MessageSource messages) {
        this.references = references;
        this.guardians = guardians;
        this.people = people;
        this.messages = messages;
    }

    /** Whether a form names a referee at all. */
    static boolean isAnybody(Map<String, @Nullable Object> brought) {
        return WHO.stream().anyMatch(key -> brought.get(key) != null);
    }

    /**
     * Whoever is asked before somebody decides; they are written to when all of them are named.
     *
     * @throws InvalidForm if somebody is missing, or named twice
     */
    void beforeTheDecision(VolunteerCheck check, Handled own, String person, Locale language) {
        if (own.has(FIRST + "Name") || own.has(GUARDIAN + "Name")) {
            Map<String, String> errors = new LinkedHashMap<>();
            Object ownEmail = people.read(person).get("email");
            nameReferees(check, check.referencesAsked(), false, own, ownEmail, errors, language);
            if (check.guardianAsked()) {
                nameGuardian(check, own, ownEmail, errors, language);
            }
            refuse(errors);
        }
    }

    /**
     * Whoever is asked because of another role.
     *
     * @param more how many
     * @param atOnce whether they are written to now; while the form decides about an admission, {@link #askReferees} follows it
     * @throws InvalidForm if somebody is missing, or named twice
     */
    void forAnotherRole(VolunteerCheck check, int more, Handled own, String person, boolean atOnce, Locale language) {
        Map<String, String> errors = new LinkedHashMap<>();
        nameReferees(check, more, true, own, people.read(person).get("email"), errors, language);
        refuse(errors);
        check.askReferences(check.referencesAsked() + more);
        if (atOnce) {
            askReferees(check.volunteer());
        }
    }

    /** Whoever was named and not written to yet. */
    void askReferees(String volunteer) {
        references.askReferees(volunteer);
    }

    /**
     * @param left what a form brought beside those who are asked
     * @throws InvalidForm if it names somebody: who was typed in does not vanish without a word
     */
    void refuseMore(Map<String, @Nullable Object> left, Locale language) {
        Map<String, String> errors = new LinkedHashMap<>();
        WHO.stream()
                .filter(key -> left.get(key) != null)
                .forEach(key -> errors.put(key, messages.getMessage("reference.noMore", null, language)));
        refuse(errors);
    }

    private static void refuse(Map<String, String> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors);
        }
    }

    private void nameGuardian(
            VolunteerCheck check, Handled own, @Nullable Object ownEmail, Map<String, String> errors, Locale language) {
        String name = own.take(GUARDIAN + "Name");
        String email = own.take(GUARDIAN + "Email");
        if (name == null || email == null) {
            errors.put(GUARDIAN + "Name", messages.getMessage("guardian.missing", null, language));
        } else if (email.equals(ownEmail)) {
            errors.put(GUARDIAN + "Email", messages.getMessage("guardian.same", null, language));
        } else {
            guardians.name(
                    check.volunteer(),
                    new Guardian(name, email, own.take(GUARDIAN + "Phone"), language(own.take(GUARDIAN + "Language"))));
        }
    }

    private void nameReferees(
            VolunteerCheck check,
            int many,
            boolean afterChecks,
            Handled own,
            @Nullable Object ownEmail,
            Map<String, String> errors,
            Locale language) {
        String before = null;
        for (String which : List.of(FIRST, SECOND).subList(0, Math.min(many, 2))) {
            Referee referee = taken(which, own);
            if (referee == null) {
                errors.put(which + "Name", messages.getMessage("reference.missing", null, language));
            } else if (referee.email().equals(ownEmail) || referee.email().equals(before)) {
                errors.put(which + "Email", messages.getMessage("reference.same", null, language));
            } else {
                before = referee.email();
                references.name(check.volunteer(), referee, afterChecks);
            }
        }
    }

    private static @Nullable Referee taken(String which, Handled own) {
        String name = own.take(which + "Name");
        String email = own.take(which + "Email");
        Boolean agreed = own.take(which + "Agreed");
        if (name == null || email == null || !Boolean.TRUE.equals(agreed)) {
            return null;
        }
        return new Referee(name, email, language(own.take(which + "Language")));
    }

    private static String language(@Nullable String code) {
        return Objects.requireNonNullElse(code, Languages.code(Languages.LATVIAN));
    }
}
