package lv.lidzas.people.copy;

import java.util.Map;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is copied of a person for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class PersonCopy {

    @Bean
    @Order(10)
    CopiedTables copiedPersons() {
        return CopiedTables.of(
                Table.of("person", "reference = :person")
                        .inWordsOf("person")
                        .saidBy(Map.of("mail_language", "copy.language."))
                        // How the name is found; it says what the name says.
                        .without("name_key", "name_codes"),
                Table.ofPerson("address_change"),
                Table.ofPerson("person_note"),
                Table.ofPerson("person_correction").saidBy(Map.of("fields", "correction.field.")),
                Table.ofPerson("person_request")
                        .inWordsOf("personRequest")
                        .saidBy(Map.of("kind", "request.card.", "outcome", "request.outcome."))
                        .without("farewell_email", "farewell_name", "farewell_language"),
                Table.ofPerson("person_opening")
                        .also("opened_in", "purpose")
                        .saidBy(Map.of("purpose", Table.wordsOfOpenings())));
    }

    /** What was written to the person. The log knows records by reference alone; whose they are is known here. */
    @Bean
    @Order(80)
    CopiedTables copiedLetters() {
        return CopiedTables.of(
                Table.of("send_log", "reference in (:references)")
                        .also("template")
                        .saidBy(Map.of("template", Table.wordsOfMails(), "outcome", "copy.letter.")),
                Table.ofPerson("refused_letter"));
    }
}
