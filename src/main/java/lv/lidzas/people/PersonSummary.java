package lv.lidzas.people;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.values.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a person.
 *
 * @param lastName {@code null} if the person has one name only
 * @param phone as people read it; {@code null} if not known
 */
public record PersonSummary(
        String reference,
        String firstName,
        @Nullable String lastName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String municipality,
        List<String> languages) {

    public String fullName() {
        return PersonName.whole(firstName, lastName);
    }
}
