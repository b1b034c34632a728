package lv.lidzas.volunteers.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.records.fields.Handled;
import lv.lidzas.volunteers.AgreementConcluded;
import lv.lidzas.volunteers.Agreements;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of an agreement, named like the steps of {@code volunteerAgreement}. */
@Service
@Transactional
public class AgreementBook implements Agreements {

    /** Keys of an agreement that forms about its volunteer may bind. */
    public static final Map<String, FieldKind> FIELDS = AgreementFields.FIELDS.kinds();

    /** What nobody may leave out, because the law, a table or the text needs it. */
    public static final Set<String> ASKED =
            Set.of("agreementWork", "agreementPlaces", "agreementVolume", "agreementFrom", "agreementChildren");

    /** Codes of how a written agreement is signed. */
    public static final Set<String> WRITTEN = Arrays.stream(Signed.values())
            .filter(Signed::inWriting)
            .map(Signed::code)
            .collect(Collectors.toSet());

    /** Codes of the contact with children that the table of forms knows. */
    public static final Set<String> CHILDREN = Set.of("none", "eventWithChildren", "regular");

    private final AgreementRepository agreements;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementBook(
            AgreementRepository agreements, MessageSource messages, ApplicationEventPublisher events, Clock clock) {
        this.agreements = agreements;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever opens an agreement with this volunteer at the same moment waits, and sees then what the first one did. */
    public void oneAtATime(String volunteer) {
        agreements.lock("agreement" + volunteer);
    }

    /**
     * A version to work on; one that was never concluded is taken up again.
     *
     * @param childContact code of the contact with children that was agreed on before; the first version proposes it
     */
    public void open(String volunteer, @Nullable String childContact) {
        Agreement latest =
                agreements.findFirstByVolunteerOrderByNumberDesc(volunteer).orElse(null);
        if (latest == null) {
            Agreement first = new Agreement(volunteer);
            first.terms().children(childContact);
            agreements.save(first);
        } else if (latest.isConcluded()) {
            agreements.save(latest.next());
        }
    }

    /** What forms show of the newest version; nothing if there is none. */
    @Transactional(readOnly = true)
    public Map<String, Object> read(String volunteer) {
        return agreements
                .findFirstByVolunteerOrderByNumberDesc(volunteer)
                .map(AgreementBook::shown)
                .orElse(Map.of());
    }

    private static Map<String, Object> shown(Agreement agreement) {
        Map<String, Object> shown = new HashMap<>(AgreementFields.FIELDS.read(agreement, FIELDS.keySet()));
        Texts text = agreement.text();
        Texts rules = agreement.rules();
        if (text != null && rules != null) {
            shown.put("agreementText", AgreementPaper.plain(text));
            shown.put("agreementRules", AgreementPaper.plain(rules));
        }
        return shown;
    }

    /** Grows with each change of the newest version. */
    @Transactional(readOnly = true)
    public long revision(String volunteer) {
        return agreements
                .findFirstByVolunteerOrderByNumberDesc(volunteer)
                .map(Agreement::revision)
                .orElse(0L);
    }

    /** @param changes only keys of {@link #FIELDS}; none if a form was about something else */
    public void write(String volunteer, Map<String, @Nullable Object> changes, FormContext context) {
        if (changes.isEmpty()) {
            return;
        }
        Agreement agreement = latest(volunteer);
        if (agreement.isConcluded()) {
            throw new IllegalStateException("a concluded agreement does not change");
        }
        Handled own = AgreementFields.FIELDS.apply(agreement, changes);
        if (Boolean.TRUE.equals(own.take(AgreementFields.RULES_READ))) {
            agreement.rulesRead(clock.instant());
        }
        if (Boolean.TRUE.equals(own.take(AgreementFields.ACCEPTED))) {
            Signed how = context.actor().isStaff() ? Signed.COLLEAGUE : Signed.LINK;
            agreement.sign(how, LocalDate.now(clock), null, context.actor().userId());
        }
        String how = own.take(AgreementFields.SIGNED_HOW);
        LocalDate on = own.take(AgreementFields.SIGNED_ON);
        String where = own.take(AgreementFields.SIGNED_WHERE);
        if (how != null) {
            agreement.sign(
                    CodeConverter.read(Signed.class, how),
                    Objects.requireNonNullElse(on, LocalDate.now(clock)),
                    where,
                    context.actor().userId());
        }
        own.end();
        AgreementFields.check(agreement, context, messages);
        agreements.flush();
    }

    /** The agreement holds from now on; those before it stay as they are. */
    public void conclude(String volunteer) {
        Agreement agreement = latest(volunteer);
        agreement.conclude(clock.instant());
        agreements.flush();
        events.publishEvent(new AgreementConcluded(volunteer, agreement.terms().children()));
    }

    /**
     * With the cooperation ends what was agreed on: whoever comes back agrees anew. An end that was written before stays.
     *
     * @param lastDay the last one on which the agreement holds
     */
    public void end(String volunteer, LocalDate lastDay) {
        agreements.concludedOf(volunteer).forEach(agreement -> agreement.endWith(lastDay));
        agreements.flush();
    }

    /** Code of the contact with children that the version concluded last says; {@code null} if there is none. */
    @Transactional(readOnly = true)
    public @Nullable String agreedChildren(String volunteer) {
        return agreements.concludedOf(volunteer).stream()
                .findFirst()
                .map(Agreement::terms)
                .map(Terms::children)
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isConcluded(String volunteer) {
        return agreements.existsByVolunteerAndConcludedAtIsNotNull(volunteer);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean allowsExpenses(String volunteer) {
        return agreements.concludedOf(volunteer).stream().anyMatch(Agreement::allowsExpenses);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean allowsExpenses(String volunteer, LocalDate day) {
        return inForce(volunteer, day).filter(Agreement::allowsExpenses).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(String volunteer, LocalDate day) {
        return inForce(volunteer, day).isPresent();
    }

    /** Whether what was in force on a day was signed in writing. */
    @Transactional(readOnly = true)
    public boolean isInWriting(String volunteer, LocalDate day) {
        return inForce(volunteer, day).filter(Agreement::isInWriting).isPresent();
    }

    /** The newest version that has begun by then counts, though an older one were open: it was replaced. */
    private Optional<Agreement> inForce(String volunteer, LocalDate day) {
        return agreements.concludedOf(volunteer).stream()
                .filter(agreement -> agreement.beginsBy(day))
                .findFirst()
                .filter(agreement -> !agreement.span().endsBefore(day));
    }

    /**
     * What ends first by a day, or has ended, of the version that was concluded last; empty where nothing does, or that version has not
     * begun yet and still may.
     */
    @Transactional(readOnly = true)
    public Optional<Ending> endsBy(LocalDate soon, String volunteer) {
        LocalDate today = LocalDate.now(clock);
        return agreements.concludedOf(volunteer).stream()
                .findFirst()
                .filter(newest -> newest.beginsBy(today) || newest.endedOn() != null)
                .flatMap(AgreementBook::ending)
                .filter(ending -> !ending.day().isAfter(soon));
    }

    /** Insurance that lasts as long as the agreement ends with it. */
    private static Optional<Ending> ending(Agreement agreement) {
        LocalDate ends = agreement.lastDay();
        LocalDate insured = agreement.insuredUntil();
        if (insured != null && (ends == null || insured.isBefore(ends))) {
            return Optional.of(new Ending("insuranceEnds", insured));
        }
        return Optional.ofNullable(ends).map(day -> new Ending("agreementEnds", day));
    }

    /**
     * Something that ends.
     *
     * @param kind code of what it is
     * @param day the last one on which it holds
     */
    public record Ending(String kind, LocalDate day) {}

    /** How it stands with the agreement and its insurance, in Latvian, for whoever settles it. */
    @Transactional(readOnly = true)
    public String standingInWords(String volunteer) {
        return AgreementList.standing(
                agreements.concludedOf(volunteer).stream().findFirst().orElse(null), LocalDate.now(clock), messages);
    }

    /** Whether an agreement holds today, and whether the work is insured as it asks. */
    @Transactional(readOnly = true)
    public Standing standing(String volunteer) {
        LocalDate today = LocalDate.now(clock);
        return inForce(volunteer, today)
                .map(agreement -> new Standing(
                        true,
                        agreement.span().isInsured(today),
                        agreement.terms().driving()))
                .orElse(new Standing(false, false, false));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> lacking(Collection<String> volunteers) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> lacking = new HashMap<>();
        agreements.spans(volunteers).stream()
                .collect(Collectors.groupingBy(Agreement.Span::volunteer))
                .forEach((volunteer, versions) -> {
                    Optional<Agreement.Span> inForce = versions.stream()
                            .filter(version -> version.beginsBy(today))
                            .findFirst()
                            .filter(version -> !version.endsBefore(today));
                    if (inForce.isEmpty()) {
                        lacking.put(volunteer, "agreement");
                    } else if (!inForce.get().isInsured(today)) {
                        lacking.put(volunteer, "insurance");
                    }
                });
        return lacking;
    }

    /** See {@link #standing}. */
    public record Standing(boolean concluded, boolean insured, boolean drives) {}

    Agreement latest(String volunteer) {
        return agreements
                .findFirstByVolunteerOrderByNumberDesc(volunteer)
                .orElseThrow(() -> new IllegalStateException("there is no agreement"));
    }
}
