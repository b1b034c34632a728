package lv.lidzas.volunteers.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String LIMITS = "childLimits";
    private static final String NO_LIMITS = "noChildLimits";
    private static final String CERTIFICATE_RESULT = "certificateResult";
    private static final String CERTIFICATE_ON = "certificateIssuedOn";
    private static final String CERTIFICATE = "certificate";

    /** Keys in forms about a volunteer; taken, never shown again. */
    public static final Map<String, FieldKind> FIELDS = Map.of(
            RESULT, FieldKind.CODE,
            METHOD, FieldKind.CODE,
            ON, FieldKind.DATE,
            LIMITS, FieldKind.CODES,
            NO_LIMITS, FieldKind.BOOLEAN,
            CERTIFICATE_RESULT, FieldKind.CODE,
            CERTIFICATE_ON, FieldKind.DATE);

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
     * A colleague has looked into the register, at a certificate of another state, or at both.
     *
     * @throws InvalidForm if that cannot be, or the installation has no key to seal it with
     */
    public void record(String volunteer, Map<String, @Nullable Object> seen, FormContext context) {
        if (seen.get(RESULT) != null) {
            String method = (String) Objects.requireNonNull(seen.get(METHOD));
            keep(volunteer, RecordSource.LATVIA, method, seen, RESULT, ON, context);
        }
        if (seen.get(CERTIFICATE_RESULT) != null) {
            keep(volunteer, RecordSource.ELSEWHERE, CERTIFICATE, seen, CERTIFICATE_RESULT, CERTIFICATE_ON, context);
        }
    }

    private void keep(
            String volunteer,
            RecordSource source,
            String method,
            Map<String, @Nullable Object> seen,
            String result,
            String on,
            FormContext context) {
        if (!seal.isThere()) {
            throw refusal("", "record.noKey", context.language());
        }
        LocalDate checkedOn = (LocalDate) Objects.requireNonNull(seen.get(on));
        LocalDate validUntil = deadlines
                .after(source.valid(), checkedOn.atStartOfDay(clock.getZone()).toInstant())
                .atZone(clock.getZone())
                .toLocalDate();
        if (validUntil.isBefore(LocalDate.now(clock))) {
            throw refusal(on, "record.tooOld", context.language());
        }
        CheckResult outcome = CheckResult.of((String) Objects.requireNonNull(seen.get(result)));
        List<String> limits = source == RecordSource.LATVIA ? limits(seen) : List.of();
        if (outcome == CheckResult.PERMIT && limits.isEmpty() != Boolean.TRUE.equals(seen.get(NO_LIMITS))) {
            throw refusal(LIMITS, "record.limitsUnsaid", context.language());
        }
        checks.saveAndFlush(new RecordCheck(
                volunteer,
                source,
                checkedOn,
                method,
                seal.close(outcome.code()),
                outcome.allowsChildContact(),
                limits,
                validUntil,
                context.actor().userId()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> limits(Map<String, @Nullable Object> seen) {
        Object limits = seen.get(LIMITS);
        return limits == null ? List.of() : List.copyOf((Collection<String>) limits);
    }

    /**
     * What each obeys by the last look at the register, whether that counts today or not: whoever still helps obeys it until somebody
     * has decided; without those who have no limits.
     */
    @Transactional(readOnly = true)
    public Map<String, List<String>> limits(Collection<String> volunteers) {
        return checks.lastOf(volunteers).stream()
                .filter(check -> check.source() == RecordSource.LATVIA)
                .filter(check -> !check.childLimits().isEmpty())
                .collect(Collectors.toMap(RecordCheck::volunteer, RecordCheck::childLimits));
    }

    /** Whatever was seen of this volunteer is forgotten. */
    public void eraseOf(String volunteer) {
        checks.deleteByVolunteer(volunteer);
    }

    /** Whether anybody has looked at this source, whatever it has shown. */
    @Transactional(readOnly = true)
    public boolean isSeen(String volunteer, RecordSource source) {
        return checks.findFirstByVolunteerAndSourceOrderByIdDesc(volunteer, source)
                .isPresent();
    }

    /** Those among several of whom this source has said, for as long as that counts, that they may not be where children are. */
    @Transactional(readOnly = true)
    public Set<String> barred(Collection<String> volunteers, RecordSource source) {
        LocalDate today = LocalDate.now(clock);
        return checks.lastOf(volunteers).stream()
                .filter(check -> check.source() == source && check.bars(today))
                .map(RecordCheck::volunteer)
                .collect(Collectors.toSet());
    }

    /** Until when the last check of each source allows contact with children; without those that do not today. */
    @Transactional(readOnly = true)
    public Map<RecordSource, LocalDate> allowedUntil(String volunteer) {
        return allowedUntil(List.of(volunteer)).getOrDefault(volunteer, Map.of());
    }

    /** The same of several, without those whom no source allows it. */
    @Transactional(readOnly = true)
    public Map<String, Map<RecordSource, LocalDate>> allowedUntil(Collection<String> volunteers) {
        LocalDate today = LocalDate.now(clock);
        return grouped(checks.lastOf(volunteers).stream().filter(check -> check.allows(today)));
    }

    /** Until when the last check of each source counts, whatever it has shown; whoever was never checked is left out. */
    @Transactional(readOnly = true)
    public Map<String, Map<RecordSource, LocalDate>> validUntil(Collection<String> volunteers) {
        return grouped(checks.lastOf(volunteers).stream());
    }

    private static Map<String, Map<RecordSource, LocalDate>> grouped(Stream<RecordCheck> checks) {
        return checks.collect(Collectors.groupingBy(
                RecordCheck::volunteer, Collectors.toMap(RecordCheck::source, RecordCheck::validUntil)));
    }

    private InvalidForm refusal(String field, String message, Locale language) {
        return InvalidForm.of(messages, field, message, language);
    }
}
