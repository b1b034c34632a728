package lv.lidzas.notifications;

import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Which mails went to somebody, for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class MailCopy {

    @Bean
    @Order(80)
    CopiedTables copiedMails() {
        return CopiedTables.of(
                Table.of("send_log", "reference in (:references)").also("template"), Table.ofPerson("refused_letter"));
    }
}
