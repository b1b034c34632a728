package lv.lidzas.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.people.Attributes;
import lv.lidzas.records.Changes;
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
        Map<String, Object> own = new HashMap<>(values);
        WorkedHours worked = new WorkedHours(
                HoursRecords.TYPE.reference(clock, repository.nextNumber()), (String) own.remove("volunteer"));
        requireOwn(worked, context);
        apply(worked, own, context.language());
        return repository.saveAndFlush(worked).reference();
    }

    /** Puts a mistake right. */
    void correct(String reference, Map<String, Object> changes, FormContext context) {
        WorkedHours worked = find(reference);
        requireOwn(worked, context);
        apply(worked, new HashMap<>(changes), context.language());
        repository.saveAndFlush(worked);
    }

    private void requireOwn(WorkedHours worked, FormContext context) {
        if (!context.actor().isStaff()
                && !volunteers
                        .personOf(worked.volunteer())
                        .equals(context.actor().person())) {
            throw new AccessDeniedException("not the own hours");
        }
    }

    private void apply(WorkedHours worked, Map<String, Object> own, Locale language) {
        LocalDate day = Changes.take(own, "day", worked.day());
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            throw new InvalidForm("day", messages.getMessage("visit.day.ahead", null, language));
        }
        worked.happened(
                day,
                Changes.take(own, "kind", worked.kind()),
                Changes.take(own, "place", worked.place()),
                Changes.<Number>take(own, "minutes", worked.minutes()).intValue());
        own.forEach(worked::putAttribute);
    }

    Map<String, Object> read(String reference) {
        WorkedHours worked = find(reference);
        Map<String, Object> values = Attributes.read(worked.attributes());
        values.put("reference", reference);
        values.put("day", worked.day());
        values.put("kind", worked.kind());
        values.put("minutes", worked.minutes());
        if (worked.place() != null) {
            values.put("place", worked.place());
        }
        return values;
    }

    WorkedHours find(String reference) {
        return repository.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    /** The newest first. */
    List<WorkedHours> of(String volunteer, int most) {
        return repository.findByVolunteerOrderByDayDescReferenceDesc(volunteer, Limit.of(most));
    }
}
