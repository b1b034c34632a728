package lv.lidzas.people.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.values.EmailAddress;
import lv.lidzas.values.Languages;
import lv.lidzas.values.PersonName;
import lv.lidzas.values.PhoneNumber;
import lv.lidzas.values.Reading;
import lv.lidzas.values.ShortText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what a form brought into a person, refusing what cannot be true whatever the form allows. */
@Component
public class PersonValues {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final MessageSource messages;
    private final Clock clock;

    PersonValues(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void apply(Person person, Map<String, Object> changes, FormContext context) {
        Handled own = PersonFields.TABLE.apply(person, changes);
        Map<String, String> errors = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        names.put("firstName", person.firstName());
        names.put("lastName", person.lastName());
        boolean named = own.has("firstName") || own.has("lastName");
        for (String part : List.of("firstName", "lastName")) {
            take(own, part, errors, (String typed) -> read(PersonName::read, typed, name -> names.put(part, name)));
        }
        take(own, "birthDate", errors, (LocalDate day) -> birthDate(person, day));
        take(own, "email", errors, (String typed) -> read(EmailAddress::read, typed, to -> reach(person, to)));
        take(own, "phone", errors, (String typed) -> read(PhoneNumber::read, typed, person::changePhone));
        own.end();
        if (names.get("firstName") == null) {
            errors.putIfAbsent("firstName", "person.name.missing");
        }
        if (!errors.isEmpty()) {
            errors.replaceAll((key, error) -> messages.getMessage(error, null, context.language()));
            throw new InvalidForm(errors);
        }
        if (named) {
            person.rename(names.get("firstName"), names.get("lastName"));
        }
    }

    void requireReach(Map<String, Object> given, FormContext context) {
        if (given.get("phone") == null && given.get("email") == null) {
            throw InvalidForm.of(messages, "phone", "person.reach.missing", context.language());
        }
    }

    private static <T> void take(Handled own, String key, Map<String, String> errors, Function<T, String> verb) {
        if (own.has(key)) {
            String error = verb.apply(own.<T>take(key));
            if (error != null) {
                errors.put(key, error);
            }
        }
    }

    /** @return key of the sentence; {@code null} if the value was taken */
    private static <T> @Nullable String read(Function<String, Reading<T>> kind, String typed, Consumer<T> setter) {
        if (ShortText.read(typed).isEmpty()) {
            setter.accept(null);
            return null;
        }
        Reading<T> read = kind.apply(typed);
        if (read.isGood()) {
            setter.accept(read.value());
            return null;
        }
        return read.message();
    }

    private static void reach(Person person, EmailAddress address) {
        person.changeEmail(address == null ? null : address.shown());
    }

    /** Fills what one lacks from the other. Returns what differs, as {@code label: value}, for a note. */
    List<String> complete(Person stays, Person goes) {
        List<String> differences = new ArrayList<>();
        if (stays.lastName() == null && stays.firstName().equals(goes.firstName())) {
            stays.rename(goes.firstName(), goes.lastName());
        } else if (!stays.fullName().equals(goes.fullName())) {
            differences.add(label("name") + ": " + goes.fullName());
        }
        complete("birthDate", stays.birthDate(), goes.birthDate(), stays::changeBirthDate, differences);
        complete("email", stays.email(), goes.email(), stays::changeEmail, differences);
        complete("phone", stays.phone(), goes.phone(), stays::changePhone, differences);
        complete("municipality", stays.municipality(), goes.municipality(), stays::changeMunicipality, differences);
        List<String> languages = new ArrayList<>(stays.languages());
        goes.languages().stream()
                .filter(language -> !languages.contains(language))
                .forEach(languages::add);
        stays.changeLanguages(languages);
        goes.attributes().forEach((key, value) -> {
            Object known = stays.attributes().get(key);
            if (known == null) {
                PersonFields.TABLE.apply(stays, Map.of(key, value)).end();
            } else if (!known.equals(value)) {
                differences.add(key + ": " + value);
            }
        });
        return differences;
    }

    public String noteOfMerge(List<String> differences) {
        return messages.getMessage("person.merge.note", null, Languages.LATVIAN) + "\n"
                + String.join("\n", differences);
    }

    private <T> void complete(
            String field, @Nullable T known, @Nullable T other, Consumer<T> setter, List<String> differences) {
        if (known == null) {
            setter.accept(other);
        } else if (other != null && !Objects.equals(known, other)) {
            differences.add(label(field) + ": " + other);
        }
    }

    private String label(String field) {
        return messages.getMessage("person." + field, null, Languages.LATVIAN);
    }

    private @Nullable String birthDate(Person person, LocalDate value) {
        if (value != null && (value.isBefore(EARLIEST_BIRTH) || value.isAfter(LocalDate.now(clock)))) {
            return "person.birthDate.impossible";
        }
        person.changeBirthDate(value);
        return null;
    }
}
