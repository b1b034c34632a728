package lv.lidzas.hours.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.Option;
import lv.lidzas.records.fields.Codes;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.records.fields.NotTaken;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may write which hours down and change them. A volunteer writes the own ones, and does not change what a colleague wrote but
 * says that it is not so; what is cancelled stays as it is.
 */
@Service
@Transactional
public class HoursBook {

    private final WorkedHoursRepository entries;
    private final Volunteers volunteers;
    private final TeamChoices team;
    private final MessageSource messages;
    private final Clock clock;

    HoursBook(
            WorkedHoursRepository entries,
            Volunteers volunteers,
            TeamChoices team,
            MessageSource messages,
            Clock clock) {
        this.entries = entries;
        this.volunteers = volunteers;
        this.team = team;
        this.messages = messages;
        this.clock = clock;
    }

    /** See {@link HoursRecords#create}: all entries or none. */
    String write(Map<String, Object> values, FormContext context) {
        Map<String, Object> entered = new HashMap<>(values);
        List<String> worked = workers(entered, context.actor());
        boolean again = Boolean.TRUE.equals(entered.remove(HoursRecords.SAME_AGAIN));
        List<WorkedHours> written = new ArrayList<>();
        for (String volunteer : worked) {
            WorkedHours one = new WorkedHours(
                    HoursRecords.TYPE.reference(clock, entries.nextNumber()),
                    volunteer,
                    context.actor().userId());
            requireOwn(one, context.actor());
            HoursRecords.FIELDS.apply(one, entered).end();
            requirePast(one, context);
            written.add(one);
        }
        boolean many = values.containsKey(HoursRecords.VOLUNTEERS);
        requireInTeam(written, many, context);
        if (!again && many) {
            requireNew(written, context);
        }
        return entries.saveAllAndFlush(written).get(0).reference();
    }

    /** Puts an entry right, cancels it, or says something against or about it: by what the form brought. */
    void change(String reference, Map<String, Object> changes, FormContext context) {
        WorkedHours entry = find(reference);
        requireOwn(entry, context.actor());
        if (entry.isCancelled()) {
            throw InvalidForm.of(messages, "", "hours.cancelled.already", context.language());
        }
        Handled verbs = HoursRecords.FIELDS.apply(entry, changes);
        boolean byVolunteer = !context.actor().isStaff();
        boolean objects = verbs.has(HoursRecords.OBJECTION);
        if (byVolunteer && (entry.writtenBy() != null) != objects) {
            throw new AccessDeniedException("a colleague's entry is objected to, the own one changed");
        }
        if (objects && !byVolunteer) {
            throw new AccessDeniedException("the volunteer objects");
        }
        if (objects) {
            entry.object(text(verbs, HoursRecords.OBJECTION, context), clock.instant());
        } else if (verbs.has(HoursRecords.CANCEL_REASON)) {
            entry.cancel(
                    text(verbs, HoursRecords.CANCEL_REASON, context),
                    context.actor().userId(),
                    clock.instant());
        } else if (verbs.has(HoursRecords.ANSWER)) {
            answer(entry, verbs, context);
        } else {
            requirePast(entry, context);
            requireInTeam(List.of(entry), false, context);
            entry.changed(context.actor().userId(), clock.instant());
        }
        verbs.end();
        entries.saveAndFlush(entry);
    }

    private void answer(WorkedHours entry, Handled verbs, FormContext context) {
        if (!context.actor().isStaff()) {
            throw new AccessDeniedException("a colleague answers");
        }
        if (!entry.isObjected()) {
            throw InvalidForm.of(messages, HoursRecords.ANSWER, "hours.answer.none", context.language());
        }
        entry.answer(text(verbs, HoursRecords.ANSWER, context), clock.instant());
    }

    /** A person's latest entries, the newest first, what was cancelled among them. */
    @Transactional(readOnly = true)
    public List<WorkedHours> latestOf(String person, int most) {
        return entries.latestOf(person, most);
    }

    /** What volunteers say is not so and nobody has answered yet, the oldest first. */
    @Transactional(readOnly = true)
    public List<WorkedHours> objected(int most) {
        return entries.objected(Limit.of(most));
    }

    /** Since when each of them waits, the longest first. */
    @Transactional(readOnly = true)
    public List<Instant> objectedSince() {
        return entries.objectedSince();
    }

    /** @throws NoSuchRecord if there is none */
    WorkedHours find(String reference) {
        return entries.findById(reference).orElseThrow(NoSuchRecord::new);
    }

    private List<String> workers(Map<String, Object> entered, Actor actor) {
        String one = (String) entered.remove(HoursRecords.VOLUNTEER);
        List<String> many = Codes.of(entered.remove(HoursRecords.VOLUNTEERS));
        if (many.isEmpty() == (one == null)) {
            throw new NotTaken(Set.of(HoursRecords.VOLUNTEERS));
        }
        if (one == null && !actor.isStaff()) {
            throw new AccessDeniedException("a volunteer writes for the own self");
        }
        return one == null ? many.stream().distinct().toList() : List.of(one);
    }

    private void requireOwn(WorkedHours entry, Actor actor) {
        if (!actor.isStaff() && !volunteers.personOf(entry.volunteer()).equals(actor.person())) {
            throw new AccessDeniedException("not the own hours");
        }
    }

    private void requirePast(WorkedHours entry, FormContext context) {
        if (entry.day() == null || entry.day().isAfter(LocalDate.now(clock))) {
            throw InvalidForm.of(messages, HoursRecords.DAY, "visit.day.ahead", context.language());
        }
    }

    /** Whoever has left works no more; what was worked until the last day is written down afterwards, too. */
    private void requireInTeam(List<WorkedHours> written, boolean many, FormContext context) {
        for (WorkedHours entry : written) {
            LocalDate last = volunteers.lastDay(entry.volunteer()).orElse(null);
            if (last != null && entry.day().isAfter(last)) {
                throw many
                        ? InvalidForm.of(
                                messages,
                                HoursRecords.VOLUNTEERS,
                                "hours.day.afterLast.of",
                                context.language(),
                                Written.list(names(Set.of(entry.volunteer())), context.language()))
                        : InvalidForm.of(
                                messages,
                                HoursRecords.DAY,
                                "hours.day.afterLast",
                                context.language(),
                                Written.date(last, context.language()));
            }
        }
    }

    private List<String> names(Set<String> references) {
        return team.options().stream()
                .filter(option -> references.contains(option.value()))
                .map(Option::label)
                .toList();
    }

    /** The same event, written down by the volunteer or a colleague before, is told before it counts twice. */
    private void requireNew(List<WorkedHours> written, FormContext context) {
        WorkedHours first = written.get(0);
        Set<String> known = entries.volunteersWith(
                first.day(),
                first.kind(),
                written.stream().map(WorkedHours::volunteer).toList());
        if (known.isEmpty()) {
            return;
        }
        Map<String, String> errors = new LinkedHashMap<>();
        errors.put(
                HoursRecords.SAME_AGAIN,
                messages.getMessage(
                        "hours.sameAgain",
                        new Object[] {Written.list(names(known), context.language())},
                        context.language()));
        throw new InvalidForm(errors);
    }

    private String text(Handled verbs, String key, FormContext context) {
        @Nullable String text = verbs.take(key);
        if (text == null || text.isBlank()) {
            throw InvalidForm.of(messages, key, "form.error.required", context.language());
        }
        return text.strip();
    }
}
