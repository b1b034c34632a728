package lv.lidzas.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.people.PersonSummary;
import lv.lidzas.records.Option;
import lv.lidzas.values.Languages;
import lv.lidzas.values.LastDay;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.ChildContact;
import lv.lidzas.volunteers.Volunteers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Volunteers who may be asked, may not or were asked, in words. */
@Component
public class CandidateText {

    private static final Set<String> OF_LOAD = Set.of("load", "heavy", "asked");

    private final Volunteers volunteers;
    private final People people;
    private final ChildContact contact;
    private final MessageSource messages;

    CandidateText(Volunteers volunteers, People people, ChildContact contact, MessageSource messages) {
        this.volunteers = volunteers;
        this.people = people;
        this.contact = contact;
        this.messages = messages;
    }

    /** A line per volunteer who may not be asked, with the reasons. */
    public String notEligible(List<Eligibility.Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.may())
                .map(candidate -> candidate.name() + " – "
                        + Written.list(
                                candidate.reasons().stream()
                                        .map(reason -> words("case.reason.", reason, Languages.LATVIAN))
                                        .toList(),
                                Languages.LATVIAN)
                        + carriedIfItIsWhy(candidate))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Why nobody may be asked: how many for which reason, each volunteer by the first one, and when the first pause ends.
     *
     * @return {@code null} if somebody may be asked
     */
    public @Nullable String nobody(List<Eligibility.Candidate> candidates) {
        if (candidates.isEmpty()) {
            return word("case.none.team", Languages.LATVIAN);
        }
        if (candidates.stream().anyMatch(Eligibility.Candidate::may)) {
            return null;
        }
        List<Eligibility.Reason> reasons =
                candidates.stream().map(candidate -> candidate.reasons().get(0)).toList();
        Map<String, Long> counted = reasons.stream()
                .collect(Collectors.groupingBy(Eligibility.Reason::code, TreeMap::new, Collectors.counting()));
        String counts = counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(reason -> word("case.none." + reason.getKey(), Languages.LATVIAN) + " – " + reason.getValue())
                .collect(Collectors.joining("; "));
        String said = messages.getMessage("case.none", new Object[] {counts}, Languages.LATVIAN);
        return reasons.stream()
                .filter(reason -> reason.code().equals("paused"))
                .map(Eligibility.Reason::until)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(day -> said + " "
                        + messages.getMessage(
                                "case.none.back",
                                new Object[] {Written.until(new LastDay(day, null), Languages.LATVIAN)},
                                Languages.LATVIAN))
                .orElse(said);
    }

    /**
     * Names of several volunteers.
     *
     * @param references {@code V-} references
     * @return by reference
     */
    public Map<String, String> namesOf(Collection<String> references) {
        Map<String, String> persons = volunteers.personsOf(Set.copyOf(references));
        Map<String, String> names = people.summaries(List.copyOf(Set.copyOf(persons.values()))).stream()
                .collect(Collectors.toMap(PersonSummary::reference, PersonSummary::fullName));
        Map<String, String> named = new HashMap<>();
        persons.forEach((volunteer, person) -> named.put(volunteer, names.get(person)));
        return named;
    }

    /** A line per volunteer who was asked before: what became of it. */
    public String asked(List<AssignmentFacts> earlier) {
        Map<String, String> names =
                namesOf(earlier.stream().map(AssignmentFacts::volunteer).toList());
        return earlier.stream()
                .map(offer -> names.get(offer.volunteer()) + " – "
                        + word("cases.offer." + offer.stage().name(), Languages.LATVIAN)
                        + (offer.declineNote() == null
                                ? ""
                                : ": " + offer.declineNote().replaceAll("\\s+", " ")))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The choice of a volunteer, with how much the volunteer has to do and what is obeyed where children are. */
    public Option candidate(Eligibility.Candidate candidate) {
        return new Option(
                candidate.volunteer(), candidate(candidate, Languages.LATVIAN), candidate(candidate, Locale.ENGLISH));
    }

    private String candidate(Eligibility.Candidate candidate, Locale language) {
        Eligibility.Load load = candidate.load();
        String said = candidate.name() + ", "
                + messages.getMessage("case.load", new Object[] {load.cases(), carried(load, language)}, language);
        return candidate.limits().isEmpty() ? said : said + "; " + limits(candidate.limits(), language);
    }

    private String carriedIfItIsWhy(Eligibility.Candidate candidate) {
        return candidate.reasons().stream().map(Eligibility.Reason::code).anyMatch(OF_LOAD::contains)
                ? " (" + carried(candidate.load(), Languages.LATVIAN) + ")"
                : "";
    }

    private String carried(Eligibility.Load load, Locale language) {
        return load.wanted() == null
                ? messages.getMessage("case.load.carried", new Object[] {load.carried(), load.ceiling()}, language)
                : messages.getMessage(
                        "case.load.wanted", new Object[] {load.carried(), load.ceiling(), load.wanted()}, language);
    }

    /**
     * What several volunteers obey where children are.
     *
     * @param references {@code V-} references
     * @return words by reference; without those who have no limits
     */
    public Map<String, String> limitsOf(Collection<String> references, Locale language) {
        Map<String, String> words = new HashMap<>();
        contact.limits(references).forEach((volunteer, limits) -> words.put(volunteer, limits(limits, language)));
        return words;
    }

    private String limits(List<String> limits, Locale language) {
        return messages.getMessage("case.limits", new Object[] {contact.words(limits, language)}, language);
    }

    /** Why a volunteer may not be asked, after the beginning of a key. */
    String words(String key, Eligibility.Reason reason, Locale language) {
        LocalDate until = reason.until();
        String day = until == null ? "" : Written.until(new LastDay(until, null), language);
        return messages.getMessage(key + reason.code(), new Object[] {day}, language);
    }

    /** That an offer cannot be accepted now, in the language of whoever was asked. */
    String notNow(String volunteer) {
        return word(
                "case.offer.notNow",
                people.addressee(volunteers.personOf(volunteer), Map.of()).language());
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
