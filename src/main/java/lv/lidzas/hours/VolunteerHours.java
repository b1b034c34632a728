package lv.lidzas.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hours outside a case: an information point, a club, a training. The law asks for them each year. */
@Service
@Transactional
class VolunteerHours {

    private final WorkedHoursRepository repository;
    private final Volunteers volunteers;
    private final MessageSource messages;
    private final Clock clock;

    VolunteerHours(WorkedHoursRepository repository, Volunteers volunteers, MessageSource messages, Clock clock) {
        this.repository = repository;
        this.volunteers = volunteers;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param values of the form, and {@code volunteer}: the {@code V-} reference */
    String create(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        String volunteer = (String) entered.remove(HoursRecords.VOLUNTEER);
        String reference = HoursRecords.TYPE.reference(clock, repository.nextNumber());
        return keep(new WorkedHours(reference, volunteer), entered, context);
    }

    /** Puts a mistake right. */
    void correct(String reference, Map<String, Object> changes, FormContext context) {
        keep(find(reference), changes, context);
    }

    private String keep(WorkedHours worked, Map<String, Object> entered, FormContext context) {
        requireOwn(worked, context);
        HoursRecords.FIELDS.apply(worked, entered).end();
        if (worked.day() == null || worked.day().isAfter(LocalDate.now(clock))) {
            throw InvalidForm.of(messages, "day", "visit.day.ahead", context.language());
        }
        return repository.saveAndFlush(worked).reference();
    }

    private void requireOwn(WorkedHours worked, FormContext context) {
        if (!context.actor().isStaff()
                && !volunteers
                        .personOf(worked.volunteer())
                        .equals(context.actor().person())) {
            throw new AccessDeniedException("not the own hours");
        }
    }

    WorkedHours find(String reference) {
        return repository.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    /** The newest first. */
    List<WorkedHours> of(String volunteer, int most) {
        return repository.findByVolunteerOrderByDayDescReferenceDesc(volunteer, Limit.of(most));
    }
}
