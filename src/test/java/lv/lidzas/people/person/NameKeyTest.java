package lv.lidzas.people.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Bērziņa, Berzina",
        "Bērziņa, Berzinja",
        "Bērziņa, Berzinya",
        "Bērziņa, Берзиня",
        "Ķirsone, Kirsone",
        "Ļebedeva, Lyebedeva",
        "Šmits, Shmits",
        "Žukova, Zhukova",
        "Černova, Chernova",
        "Jūlija, Yuliya",
        "Halids, Khalids",
        "Vasiļjeva, Wasiljeva",
        "D'Amico, Damico"
    })
    void spellingsOfOneNameSoundAlike(String one, String other) {
        assertThat(NameKey.words(one)).isEqualTo(NameKey.words(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Ahmad, Ahmed",
        "Ahmad, Achmed",
        "Ahmad, Ahmet",
        "Muhammad, Mohamed",
        "Hussein, Husain",
        "Kovaļčuks, Kovalchuk",
        "Bērziņa, Bērziņš",
        "Youssef, Jusuf"
    })
    void transliterationsShareACode(String one, String other) {
        assertThat(NameKey.codes(one)).containsAnyElementsOf(NameKey.codes(other));
    }

    @ParameterizedTest
    @CsvSource({"Bērziņa, Ozola", "Ahmad, Omar", "Kalniņš, Kļaviņš"})
    void differentNamesDoNot(String one, String other) {
        assertThat(NameKey.codes(one)).doesNotContainAnyElementsOf(NameKey.codes(other));
    }
}
