package lv.lidzas.people.card;

import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageRight;
import lv.lidzas.people.PersonPart;
import lv.lidzas.records.RecordStore.ListedNames;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.web.Audience;
import lv.lidzas.web.NavigationLink;
import lv.lidzas.web.SearchBox;
import lv.lidzas.web.typed.TypedForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who gets the pages about persons, and the way there. */
@Configuration(proxyBeanMethods = false)
class PersonDoors {

    @Bean
    @Order(18)
    NavigationLink personsLink() {
        return NavigationLink.inMenu(
                "/personas", "people.title", Audience.groups(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    /** By a name, a phone number, an address, or the number of any record. */
    @Bean
    SearchBox personSearchBox() {
        return new SearchBox(
                "/personas",
                "q",
                "/personas/atrasti",
                "people.find",
                "people.find.hint",
                Audience.groups(StaffGroups.COORDINATORS, StaffGroups.MANAGERS));
    }

    @Bean
    ListedNames personNames() {
        return ListedNames.ofPerson("person", "person", "reference");
    }

    @Bean
    ListedNames addressChangeNames() {
        return ListedNames.ofPerson("addressChange", "address_change", "person");
    }

    @Bean
    ListedNames erasureRequestNames() {
        return ListedNames.ofPerson("erasureRequest", "erasure_request", "person");
    }

    @Bean
    ListedNames joinNames() {
        return ListedNames.ofPerson("personJoin", "person_join", "kept");
    }

    @Bean
    PageRight personPages() {
        return PageRight.staff("/personas/**", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }

    @Bean
    PageRight registeredPersonsRight() {
        return PageRight.staff("/api/persons", StaffGroups.COORDINATORS, StaffGroups.MANAGERS);
    }

    @Bean
    PageForm personCorrectionForm() {
        return PageForm.ofStaff("person", "/personas/{reference}/labot")
                .corrects("personCard", asked -> asked.get("reference"))
                .from("/personas/{reference}", "people.backToCard");
    }

    @Bean
    @Order(90)
    PersonPart notes() {
        return new PersonPart(
                "erase.notes",
                """
                select count(*) from lidzas.person_note where person = :person""",
                "notikumi");
    }

    @Bean
    TypedForm noteForm() {
        return TypedForm.at("/personas/{reference}/piezimes")
                .shownAt("/personas/{reference}")
                .asks("piezime", "note", "people.notes.missing");
    }

    @Bean
    TypedForm erasureForm() {
        return TypedForm.at("/personas/{reference}/dzest")
                .mayAsk("iemesls", "iemesls", "people.erase.reason.missing")
                .asks("numurs", "number", "people.erase.number.missing");
    }

    @Bean
    TypedForm joinForm() {
        return TypedForm.at("/personas/{reference}/apvienot").asks("iemesls", "iemesls", "people.join.reason.missing");
    }
}
