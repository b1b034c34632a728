package lv.lidzas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.values.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whoever finds nobody to ask is told why, in numbers. */
@IntegrationTest
class CandidateTextTest {

    private static final Eligibility.Load NOTHING = new Eligibility.Load(0, 0, 4, null);

    @Autowired
    private CandidateText text;

    @Autowired
    private MessageSource messages;

    @Test
    void nothingIsSaidWhileSomebodyMayBeAsked() {
        assertThat(text.nobody(List.of(candidate(), candidate("load")))).isNull();
    }

    @Test
    void everyVolunteerIsCountedOnceByTheFirstReason() {
        assertThat(text.nobody(List.of(candidate("training", "age"), candidate("load"), candidate("training"))))
                .isEqualTo("Tagad nevar jautāt nevienam: vēl nav apguvuši mācību programmu – 2;"
                        + " jau ir tik gadījumu, cik atļauts – 1.");
    }

    @Test
    void theNearestEndOfAPauseIsSaid() {
        assertThat(text.nobody(List.of(paused(LocalDate.of(2027, 2, 1)), paused(LocalDate.of(2026, 12, 1)))))
                .isEqualTo("Tagad nevar jautāt nevienam: pauzē – 2."
                        + " Tuvākā pauze ir līdz 2026. gada 1. decembrim (otrdienai).");
    }

    @Test
    void aTeamWithoutAnybodyIsSaidToBeThat() {
        assertThat(text.nobody(List.of())).isEqualTo("Komandā vēl nav neviena brīvprātīgā.");
    }

    @Test
    void everyReasonHasItsWords() {
        Stream.of(
                        "stage",
                        "training",
                        "load",
                        "heavy",
                        "asked",
                        "age",
                        "self",
                        "check",
                        "licence",
                        "role",
                        "references",
                        "agreement",
                        "insurance",
                        "paused",
                        "pausedOpen",
                        "stops")
                .forEach(code -> Stream.of("case.none.", "case.reason.", "case.volunteer.")
                        .forEach(place -> Stream.of(Languages.LATVIAN, Locale.ENGLISH)
                                .forEach(language -> assertThat(messages.getMessage(place + code, null, "", language))
                                        .as("%s%s in %s", place, code, language)
                                        .isNotEmpty())));
    }

    @Test
    void whoChoosesReadsHowMuchSomebodyCarriesAndMayCarry() {
        assertThat(text.candidate(carrying(2, 3, null)).label()).isEqualTo("Anna, pašlaik 2 gadījumi, nes 3 no 4");
        assertThat(text.candidate(carrying(1, 1, 1)).labelEnglish())
                .isEqualTo("Anna, 1 case now, carries 1 of 4, wants 1 case at most");
        assertThat(text.notEligible(List.of(carrying(2, 3, null, "heavy"))))
                .isEqualTo("Anna – kopā ar šo gadījumu būtu par smagu (nes 3 no 4)");
        assertThat(text.notEligible(List.of(carrying(0, 0, null, "age")))).isEqualTo("Anna – nepilngadīgs");
    }

    private static Eligibility.Candidate carrying(int cases, int carried, Integer wanted, String... reasons) {
        return new Eligibility.Candidate(
                "V-2026-000001",
                "Anna",
                new Eligibility.Load(cases, carried, 4, wanted),
                Stream.of(reasons).map(Eligibility.Reason::new).toList(),
                List.of());
    }

    private static Eligibility.Candidate candidate(String... reasons) {
        return new Eligibility.Candidate(
                "V-2026-000001",
                "Anna",
                NOTHING,
                Stream.of(reasons).map(Eligibility.Reason::new).toList(),
                List.of());
    }

    private static Eligibility.Candidate paused(LocalDate until) {
        return new Eligibility.Candidate(
                "V-2026-000001", "Anna", NOTHING, List.of(new Eligibility.Reason("paused", until)), List.of());
    }
}
