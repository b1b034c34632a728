package lv.lidzas.people.address;

import lv.lidzas.people.People;
import lv.lidzas.people.person.AddressChanges;
import lv.lidzas.workflow.mails.Recipient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whom the mails of a change of address go to. */
@Configuration(proxyBeanMethods = false)
class AddressChangeRecipients {

    /** The address that nobody has confirmed yet. */
    @Bean
    Recipient newAddressRecipient(AddressChanges changes, People people) {
        return new AddressChangeRecipient("newAddress", AddressChanges.Change::newEmail, changes, people);
    }

    /** The address that the person had before. */
    @Bean
    Recipient oldAddressRecipient(AddressChanges changes, People people) {
        return new AddressChangeRecipient("oldAddress", AddressChanges.Change::oldEmail, changes, people);
    }
}
