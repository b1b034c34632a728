package lv.lidzas.people.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.fields.AttributedRecord;
import lv.lidzas.values.PersonName;
import lv.lidzas.values.PhoneNumber;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A human being, once, whatever roles he or she has. */
@Entity
@Table(name = "person")
public class Person extends AttributedRecord {

    private String firstName;
    private @Nullable String lastName;
    private @Nullable LocalDate birthDate;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String municipality;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] languages = {};

    private String mailLanguage = "lv";

    private String nameKey;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] nameCodes;

    private Instant createdAt;

    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(String reference, Instant createdAt) {
        super(reference);
        this.createdAt = createdAt;
    }

    /** @param lastName {@code null} if the person has one name only */
    void rename(String firstName, @Nullable String lastName) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.nameKey = String.join(" ", NameKey.words(fullName()));
        this.nameCodes = NameKey.codes(fullName()).toArray(String[]::new);
    }

    void changeBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    void changeEmail(@Nullable String email) {
        this.email = email;
    }

    void changePhone(String phone) {
        this.phone = phone;
    }

    void changeMunicipality(String municipality) {
        this.municipality = municipality;
    }

    void changeLanguages(List<String> languages) {
        this.languages = languages.toArray(String[]::new);
    }

    void changeLanguage(String language) {
        this.mailLanguage = language;
    }

    public String firstName() {
        return firstName;
    }

    @Nullable
    String lastName() {
        return lastName;
    }

    public String fullName() {
        return PersonName.whole(firstName, lastName);
    }

    public @Nullable LocalDate birthDate() {
        return birthDate;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String phone() {
        return phone;
    }

    @Nullable
    String municipality() {
        return municipality;
    }

    List<String> languages() {
        return List.of(languages);
    }

    public String mailLanguage() {
        return mailLanguage;
    }

    public PersonSummary summary() {
        return new PersonSummary(
                reference(),
                firstName,
                lastName,
                birthDate,
                email,
                phone == null ? null : PhoneNumber.shown(phone),
                municipality,
                languages());
    }
}
