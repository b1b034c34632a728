package lv.lidzas.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever people read, wherever it stands, says the words of the glossary and puts them as it says. */
class WordsTest {

    private static final Glossary GLOSSARY = Glossary.ofTheProduct();

    private static List<Said> everything() {
        return Stream.of(
                        SaidInMessages.all(),
                        SaidInForms.all(),
                        SaidInModels.all(),
                        SaidInPages.all(),
                        SaidElsewhere.mails(),
                        SaidElsewhere.webapps(),
                        SaidElsewhere.sources())
                .flatMap(texts -> texts)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyPlaceThatSpeaksIsRead() {
        return Stream.of(
                        SaidInMessages.all(),
                        SaidInForms.all(),
                        SaidInModels.all(),
                        SaidInPages.all(),
                        SaidElsewhere.mails(),
                        SaidElsewhere.webapps(),
                        SaidElsewhere.sources())
                .map(Stream::toList)
                .map(texts -> DynamicTest.dynamicTest(
                        texts.get(0).place(), () -> assertThat(texts).hasSizeGreaterThan(20)));
    }

    @Test
    void nobodySaysAWordThatTheGlossaryAvoids() {
        assertThat(everything().stream()
                        .flatMap(said -> GLOSSARY.avoidedIn(said).map(wrong -> wrong + " in " + said).stream()))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everythingIsPutAsTheGlossarySays() {
        List<Said> everything = everything();
        return Stream.of(Wording.values())
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> assertThat(everything.stream()
                                .flatMap(said ->
                                        rule.wrongIn(said, GLOSSARY).map(wrong -> wrong + " in " + said).stream()))
                        .isEmpty()));
    }

    /** How long a wait lasts stands in a table that an analyst changes: a text that says it, too, becomes a lie. */
    @Test
    void noMailAndNoFormSaysALengthThatATableSays() {
        assertThat(Stream.concat(SaidElsewhere.mails(), SaidInForms.all())
                        .filter(said -> Lengths.saidIn(said).isPresent()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATVIAN | pēc sešiem mēnešiem jūsu datus izdzēsīsim",
                "LATVIAN | pēdējā diena ir pēc trim darba dienām",
                "LATVIAN | par šo gadījumu 21 dienu nav ierakstu",
                "ENGLISH | we erase it 6 months after the decision"
            })
    void aLengthIsNoticed(Said.Tongue tongue, String text) {
        assertThat(Lengths.saidIn(new Said("here", tongue, false, text))).isPresent();
    }

    @Test
    void aLengthThatIsFilledInIsNone() {
        assertThat(Lengths.saidIn(Said.latvian("here", "glabājam noteiktu laiku ({{kept}})")))
                .isEmpty();
    }

    /** A colon is put behind it, and the reason. */
    @Test
    void theTitleOfAFailureInCamundasApplicationsHasNoFullStop() {
        assertThat(SaidElsewhere.webapps().filter(said -> said.place().endsWith("_ERROR")))
                .hasSizeGreaterThan(10)
                .noneMatch(said -> said.text().endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATVIAN | Uzsākt procesu",
                "LATVIAN | Tā nekas, izvēlieties citu laiku!",
                "LATVIAN | Tiksies ar tevi vēlāk.",
                "LATVIAN | Kas vērsa uzmanību",
                "ENGLISH | Your E-mail",
                "ENGLISH | Give up my place",
                "ENGLISH | We stand alongside people."
            })
    void anAvoidedWordIsNoticed(Said.Tongue tongue, String text) {
        assertThat(GLOSSARY.avoidedIn(new Said("here", tongue, false, text))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONE_MARK_OF_PUNCTUATION | LATVIAN | termiņš 26.11.2026., atgriezts",
                "ONE_MARK_OF_PUNCTUATION | LATVIAN | Neizdevās. : mēģiniet vēlreiz.:",
                "ONE_MARK_OF_PUNCTUATION | ENGLISH | It did not work..",
                "THREE_DOTS_ARE_ONE_SIGN | LATVIAN | Atsaukt...",
                "A_DASH_STANDS_BETWEEN_WORDS | LATVIAN | Ja nevarat - kāpēc",
                "QUOTES_OF_THE_LANGUAGE | LATVIAN | lapā «Cilvēki»",
                "QUOTES_OF_THE_LANGUAGE | LATVIAN | lapā \"Mūsu cilvēki\"",
                "QUOTES_OF_THE_LANGUAGE | LATVIAN | lapā “Cilvēki”",
                "QUOTES_OF_THE_LANGUAGE | ENGLISH | the page „People”",
                "CAPITALS_BEGIN_SENTENCES | LATVIAN | 1. redakcija, Arābu",
                "CAPITALS_BEGIN_SENTENCES | LATVIAN | pēc 4 d.; Nākamais datums",
                "NO_OTHER_LANGUAGE | LATVIAN | Please check the form",
                "NO_OTHER_LANGUAGE | LATVIAN | Atveriet welcome lapu",
                "NO_OTHER_LANGUAGE | ENGLISH | Ārpus Latvijas",
                "NO_OTHER_LANGUAGE | ENGLISH | Open the page Cilvēki",
                "WHOEVER_DOES_IT_IS_NAMED | LATVIAN | Pabeidzot šo uzdevumu, kampaņa tiek slēgta tūlīt.",
                "WHOEVER_DOES_IT_IS_NAMED | LATVIAN | Uzmanību: izvēloties kādu no sarakstā esošajiem, pieteikums tiek pievienots.",
                "NO_PARTICIPLE_OF_ONE_GENDER | LATVIAN | Uzdevumi, kurus esat uzņēmies",
                "NO_PARTICIPLE_OF_ONE_GENDER | LATVIAN | Divas nedēļas neesat neko pierakstījuši par tikšanos.",
                "NO_PARTICIPLE_OF_ONE_GENDER | LATVIAN | Paldies, ka bijāt gatavi palīdzēt!",
                "NO_PARTICIPLE_OF_ONE_GENDER | LATVIAN | Ja jau esat pieteikušies pie mums",
                "NO_PARTICIPLE_OF_ONE_GENDER | LATVIAN | Jūs esat izgājuši"
            })
    void aWordingThatIsWrongIsNoticed(Wording rule, Said.Tongue tongue, String text) {
        assertThat(rule.wrongIn(new Said("here", tongue, false, text), GLOSSARY))
                .isPresent();
    }

    @Test
    void anOptionThatBeginsWithACapitalIsNoticed() {
        assertThat(Wording.CAPITALS_BEGIN_SENTENCES.wrongIn(
                        Said.option("here", Said.Tongue.LATVIAN, "Sarunu klubiņš"), GLOSSARY))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LATVIAN | Lūdzu, ierakstiet datumu, piemēram, 26.11.2026. Ja dienas nav, rakstiet „nav”.",
                "LATVIAN | Esmu iepazinies / iepazinusies ar paziņojumu",
                "LATVIAN | Nospiežot pogu, jūs atsaucat pieteikumu.",
                "LATVIAN | Laukā „Candidate groups” ierakstiet grupu – tikai vienu…",
                "LATVIAN | Atveriet failu Camunda Modeler un saglabājiet UTF-8 kodējumā.",
                "ENGLISH | Open the page “Cilvēki” of Līdzās (or call); nothing else."
            })
    void aWordingThatIsRightIsLeftAlone(Said.Tongue tongue, String text) {
        Said said = new Said("here", tongue, false, text);

        assertThat(Stream.of(Wording.values())
                        .filter(rule -> rule.wrongIn(said, GLOSSARY).isPresent()))
                .isEmpty();
        assertThat(GLOSSARY.avoidedIn(said)).isEmpty();
    }
}
