package lv.lidzas.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What lists show of a person.
 *
 * @param phone as people read it; {@code null} if not known
 */
public record PersonSummary(
        String reference,
        String firstName,
        String lastName,
        LocalDate birthDate,
        String email,
        String phone,
        String municipality,
        List<String> languages) {

    static PersonSummary of(Person person) {
        return new PersonSummary(
                person.reference(),
                person.firstName(),
                person.lastName(),
                person.birthDate(),
                person.email(),
                person.phone() == null ? null : Phones.shown(person.phone()),
                person.municipality(),
                person.languages());
    }

    public String fullName() {
        return firstName + " " + lastName;
    }
}
