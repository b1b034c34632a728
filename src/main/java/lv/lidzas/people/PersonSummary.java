package lv.lidzas.people;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.values.PersonName;
import lv.lidzas.values.PhoneNumber;

/**
 * What lists show of a person.
 *
 * @param lastName {@code null} if the person has one name only
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
                person.phone() == null ? null : PhoneNumber.shown(person.phone()),
                person.municipality(),
                person.languages());
    }

    public String fullName() {
        return PersonName.whole(firstName, lastName);
    }
}
