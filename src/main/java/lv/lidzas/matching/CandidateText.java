package lv.lidzas.matching;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lv.lidzas.people.People;
import lv.lidzas.records.Option;
import lv.lidzas.volunteers.Volunteers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Volunteers who may be asked, may not or were asked, in words. */
@Component
public class CandidateText {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private final Volunteers volunteers;
    private final People people;
    private final MessageSource messages;

    CandidateText(Volunteers volunteers, People people, MessageSource messages) {
        this.volunteers = volunteers;
        this.people = people;
        this.messages = messages;
    }

    /** A line per volunteer who may not be asked, with the reasons. */
    public String notEligible(List<Eligibility.Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !candidate.may())
                .map(candidate -> candidate.name() + " – "
                        + candidate.reasons().stream()
                                .map(reason -> word("case.reason." + reason, LATVIAN))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    /** @param volunteer {@code V-} reference */
    public String nameOf(String volunteer) {
        return people.fullName(volunteers.personOf(volunteer));
    }

    /** A line per volunteer who was asked before: what became of it. */
    public String asked(List<AssignmentFacts> earlier) {
        return earlier.stream()
                .map(offer -> nameOf(offer.volunteer()) + " – "
                        + word("cases.offer." + offer.stage().name(), LATVIAN)
                        + (offer.declineNote() == null
                                ? ""
                                : ": " + offer.declineNote().replaceAll("\\s+", " ")))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The choice of a volunteer, with how much the volunteer has to do. */
    public Option candidate(Eligibility.Candidate candidate) {
        return new Option(
                candidate.volunteer(),
                candidate.name() + ", " + messages.getMessage("case.load", new Object[] {candidate.load()}, LATVIAN),
                candidate.name() + ", "
                        + messages.getMessage("case.load", new Object[] {candidate.load()}, Locale.ENGLISH));
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
