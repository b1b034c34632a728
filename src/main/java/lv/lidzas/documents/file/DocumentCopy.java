package lv.lidzas.documents.file;

import java.util.Map;
import lv.lidzas.people.PersonPart;
import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What is copied of somebody's files for whoever asks for the own data, and what of them goes with an erasure. */
@Configuration(proxyBeanMethods = false)
class DocumentCopy {

    @Bean
    @Order(45)
    CopiedTables copiedDocuments() {
        return CopiedTables.of(Table.ofPerson("document").saidBy(Map.of("kind", Table.wordsOfList("documentKinds"))));
    }

    @Bean
    @Order(60)
    PersonPart documentsOfPerson() {
        return new PersonPart(
                "erase.documents",
                """
                select count(*) from lidzas.document where person = :person""",
                "dokumenti");
    }
}
