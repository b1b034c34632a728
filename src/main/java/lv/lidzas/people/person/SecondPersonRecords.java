package lv.lidzas.people.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.people.People;
import lv.lidzas.records.RecordStore;
import lv.lidzas.values.Languages;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** What one colleague asks for on a person's card and another one decides: forms show it, and nobody writes it. */
public abstract class SecondPersonRecords implements RecordStore {

    public final People people;
    private final Colleagues colleagues;
    private final Clock clock;

    public SecondPersonRecords(People people, Colleagues colleagues, Clock clock) {
        this.people = people;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Colleagues decide on it. */
    @Override
    public boolean openTo(String reference, String person) {
        return false;
    }

    /** Who asked, by name. */
    public @Nullable String colleague(String account) {
        return colleagues.named(account, Languages.LATVIAN);
    }

    public LocalDate day(@Nullable Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    @Override
    @Transactional(readOnly = true)
    public String title(String reference) {
        String person = personOf(reference);
        return person == null ? reference : people.fullName(person);
    }
}
