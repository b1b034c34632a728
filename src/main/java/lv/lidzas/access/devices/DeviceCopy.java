package lv.lidzas.access.devices;

import lv.lidzas.records.CopiedTables;
import lv.lidzas.records.CopiedTables.Table;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where somebody is signed in, for whoever asks for the own data. */
@Configuration(proxyBeanMethods = false)
class DeviceCopy {

    @Bean
    @Order(90)
    CopiedTables copiedDevices() {
        return CopiedTables.of(Table.ofPerson("person_device"));
    }
}
