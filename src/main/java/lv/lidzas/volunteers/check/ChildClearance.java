package lv.lidzas.volunteers.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.volunteers.record.RecordChecks;
import lv.lidzas.volunteers.record.RecordSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may be where children are, by what colleagues have seen: in the register and, where the table {@code screening} asks for it, on a
 * certificate of another state. The one rule that the admission, the choice of a volunteer, the recheck, cards and pages ask. A row
 * that begins to ask counts for checks that begin later; one that asks no more counts at once, since nothing permits to ask then. A
 * certificate that was seen and says no keeps from children all the same, for as long as it counts.
 */
@Service
@Transactional(readOnly = true)
public class ChildClearance {

    private final VolunteerCheckRepository checks;
    private final CheckRules rules;
    private final RecordChecks records;

    ChildClearance(VolunteerCheckRepository checks, CheckRules rules, RecordChecks records) {
        this.checks = checks;
        this.rules = rules;
        this.records = records;
    }

    /**
     * What is asked for and does not allow it today, whether it was never seen, has lapsed or says no. Whom the register bars is asked
     * for nothing more.
     */
    List<RecordSource> lacking(VolunteerCheck check) {
        Set<RecordSource> allowing = records.allowedUntil(check.volunteer()).keySet();
        List<String> one = List.of(check.volunteer());
        boolean certificate = !withCertificate(one).isEmpty()
                && records.barred(one, RecordSource.LATVIA).isEmpty();
        return asked(certificate).stream()
                .filter(source -> !allowing.contains(source))
                .toList();
    }

    /** The last day on which all that is asked for allows it; empty if something does not today. */
    public Optional<LocalDate> allowedUntil(String volunteer) {
        return first(
                records.allowedUntil(volunteer),
                withCertificate(List.of(volunteer)).contains(volunteer));
    }

    /** Whether somebody may today. */
    public boolean isAllowed(String volunteer) {
        return allowedUntil(volunteer).isPresent();
    }

    /** Those among several who may today. */
    Set<String> allowed(Collection<String> volunteers) {
        Set<String> withCertificate = withCertificate(volunteers);
        return records.allowedUntil(volunteers).entrySet().stream()
                .filter(of -> first(of.getValue(), withCertificate.contains(of.getKey()))
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Until when all that is asked for counts, whatever it has shown; whoever lacks some of it is left out. */
    public Map<String, LocalDate> validUntil(Collection<String> volunteers) {
        Set<String> withCertificate = withCertificate(volunteers);
        Map<String, LocalDate> valid = new HashMap<>();
        records.validUntil(volunteers).forEach((volunteer, seen) -> first(seen, withCertificate.contains(volunteer))
                .ifPresent(day -> valid.put(volunteer, day)));
        return valid;
    }

    /** Those among several whose role asks for a look at the register. */
    public Set<String> recordCheckAsked(Collection<String> volunteers) {
        return checks.findAllById(volunteers).stream()
                .filter(rules::recordCheck)
                .map(VolunteerCheck::volunteer)
                .collect(Collectors.toSet());
    }

    /** Those among several for whom a colleague wants a look at the register, whatever the role asks for. */
    public Set<String> recheckWanted(Collection<String> volunteers) {
        return checks.findAllById(volunteers).stream()
                .filter(check -> check.recheckReason() != null)
                .map(VolunteerCheck::volunteer)
                .collect(Collectors.toSet());
    }

    /** Somebody has looked into the register, or nobody has to any more. */
    @Transactional
    public void recheckMade(String volunteer) {
        checks.findById(volunteer).ifPresent(check -> {
            check.wantRecheck(null);
            checks.saveAndFlush(check);
        });
    }

    /** A check that is made again asks for what the table asks for now. */
    @Transactional
    public void askAgain(String volunteer) {
        checks.findById(volunteer).ifPresent(check -> {
            check.askCertificate(rules.certificate(check));
            checks.saveAndFlush(check);
        });
    }

    private Set<String> withCertificate(Collection<String> volunteers) {
        Set<String> with = new HashSet<>(records.barred(volunteers, RecordSource.ELSEWHERE));
        checks.findAllById(volunteers).stream()
                .filter(check -> check.certificateAsked() && rules.certificate(check))
                .map(VolunteerCheck::volunteer)
                .forEach(with::add);
        return with;
    }

    private static Optional<LocalDate> first(Map<RecordSource, LocalDate> seen, boolean certificate) {
        return seen.keySet().containsAll(asked(certificate))
                ? asked(certificate).stream().map(seen::get).min(LocalDate::compareTo)
                : Optional.empty();
    }

    private static List<RecordSource> asked(boolean certificate) {
        return certificate ? List.of(RecordSource.LATVIA, RecordSource.ELSEWHERE) : List.of(RecordSource.LATVIA);
    }
}
