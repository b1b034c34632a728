package lv.lidzas.volunteers.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.workflow.deadlines.Deadlines;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Record checks: what a colleague has seen in the register, and what follows from it. */
@Service
@Transactional
public class RecordChecks {

    private static final String RESULT = "checkResult";
    private static final String METHOD = "checkMethod";
    private static final String ON = "checkedOn";
    private static final String LIMITS = "permitLimits";

    /** Keys in forms about a volunteer; taken, never shown again. */
    public static final Map<String, FieldKind> FIELDS =
            Map.of(RESULT, FieldKind.CODE, METHOD, FieldKind.CODE, ON, FieldKind.DATE, LIMITS, FieldKind.TEXT);

    private final RecordCheckRepository checks;
    private final Seal seal;
    private final Deadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    RecordChecks(RecordCheckRepository checks, Seal seal, Deadlines deadlines, MessageSource messages, Clock clock) {
        this.checks = checks;
        this.seal = seal;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * A colleague has looked into the register.
     *
     * @throws InvalidForm if that cannot be, or the installation has no key to seal it with
     */
    public void record(String volunteer, Map<String, @Nullable Object> seen, FormContext context) {
        if (!seen.containsKey(RESULT)) {
            return;
        }
        if (!seal.isThere()) {
            throw refusal("", "record.noKey", context.language());
        }
        LocalDate checkedOn = (LocalDate) Objects.requireNonNull(seen.get(ON));
        LocalDate validUntil = deadlines
                .after(
                        RecordDeadline.RECORD_CHECK_VALID,
                        checkedOn.atStartOfDay(clock.getZone()).toInstant())
                .atZone(clock.getZone())
                .toLocalDate();
        if (validUntil.isBefore(LocalDate.now(clock))) {
            throw refusal(ON, "record.tooOld", context.language());
        }
        CheckResult result = CheckResult.of((String) Objects.requireNonNull(seen.get(RESULT)));
        Object limits = seen.get(LIMITS);
        checks.saveAndFlush(new RecordCheck(
                volunteer,
                checkedOn,
                (String) Objects.requireNonNull(seen.get(METHOD)),
                seal.close(result.code() + "\n" + (limits == null ? "" : limits)),
                result.allowsChildContact(),
                validUntil,
                context.actor().userId()));
    }

    /** Whether somebody may work with children today, by the last check. */
    @Transactional(readOnly = true)
    public boolean allowsChildContact(String volunteer) {
        return checks.findFirstByVolunteerOrderByIdDesc(volunteer)
                .filter(check -> check.allows(LocalDate.now(clock)))
                .isPresent();
    }

    /** The last day of the last check, if it allows contact with children; empty if there is none that does. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> allowedUntil(String volunteer) {
        return checks.findFirstByVolunteerOrderByIdDesc(volunteer)
                .filter(check -> check.allows(LocalDate.now(clock)))
                .map(RecordCheck::validUntil);
    }

    /** Those among several who may work with children today. */
    @Transactional(readOnly = true)
    public Set<String> allowingChildContact(Collection<String> volunteers) {
        return checks.lastOf(volunteers).stream()
                .filter(check -> check.allows(LocalDate.now(clock)))
                .map(RecordCheck::volunteer)
                .collect(Collectors.toSet());
    }

    /** Until when the last check of each counts, whatever it has shown; whoever was never checked is left out. */
    @Transactional(readOnly = true)
    public Map<String, LocalDate> validUntil(Collection<String> volunteers) {
        return checks.lastOf(volunteers).stream()
                .collect(Collectors.toMap(RecordCheck::volunteer, RecordCheck::validUntil));
    }

    private InvalidForm refusal(String field, String message, Locale language) {
        return InvalidForm.of(messages, field, message, language);
    }
}
