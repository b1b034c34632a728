package lv.lidzas.people.person;

import lv.lidzas.people.People;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.fields.Fields;

/** What forms show and change of a person; other records show the same keys as a part of themselves. */
final class PersonFields {

    static final Fields<Person> TABLE = Fields.of(Person.class)
            .handled("firstName", FieldKind.NAME, Person::firstName)
            .handled("lastName", FieldKind.NAME, Person::lastName)
            .handled("birthDate", FieldKind.DATE, Person::birthDate)
            .handled("email", FieldKind.EMAIL, Person::email)
            .handled(People.SHARED_EMAIL, FieldKind.BOOLEAN)
            .handled("phone", FieldKind.PHONE, Person::phone)
            .code("municipality", Person::municipality, Person::changeMunicipality)
            .codes("languages", Person::languages, Person::changeLanguages)
            .code(
                    "language",
                    Person::mailLanguage,
                    (person, language) -> person.changeLanguage("en".equals(language) ? "en" : "lv"))
            .rest(person -> person);

    private PersonFields() {}
}
