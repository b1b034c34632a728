package lv.lidzas.cases.contact;

import java.time.LocalDate;
import lv.lidzas.volunteers.WorkedTime;
import org.springframework.stereotype.Component;

/** Time of volunteers with the people they support. */
@Component
class ContactTime implements WorkedTime {

    private final ContactRepository contacts;

    ContactTime(ContactRepository contacts) {
        this.contacts = contacts;
    }

    @Override
    public Minutes of(String volunteer, LocalDate from) {
        return contacts.minutesOf(volunteer, from);
    }
}
