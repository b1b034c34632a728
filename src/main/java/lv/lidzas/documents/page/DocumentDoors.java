package lv.lidzas.documents.page;

import lv.lidzas.access.LinkOffer;
import lv.lidzas.documents.Documents;
import lv.lidzas.records.RecordStores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the pages about files; who gets them is said by the pages that they stand below. */
@Configuration(proxyBeanMethods = false)
class DocumentDoors {

    @Bean
    LinkOffer documentByLink(Documents documents, RecordStores records) {
        return new LinkOffer(
                "/dokuments", "document.add", record -> LinkDocumentPages.fits(record, documents, records));
    }
}
