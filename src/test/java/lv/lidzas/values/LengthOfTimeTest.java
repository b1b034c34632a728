package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hours as people type them. */
class LengthOfTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 60",
                "12 | 720",
                "1,5 | 90",
                "1.5 | 90",
                "0,25 | 15",
                "1,75 h | 105",
                "1,1 | 66",
                "1:30 | 90",
                "0:45 | 45",
                "1 h | 60",
                "16 h | 960",
                "1h30 | 90",
                "1 h 30 | 90",
                "1 h 30 min | 90",
                "1 h 5 | 65",
                "2 st. | 120",
                "2 stundas 15 minūtes | 135",
                "1 stunda | 60",
                "1 hour 20 minutes | 80",
                "45 min | 45",
                "45min. | 45",
                "90 MIN | 90",
                "24 h | 1440",
                "۱:۳۰ | 90",
                "1 h 30 min | 90"
            })
    void aLengthIsReadAsPeopleWriteIt(String typed, int minutes) {
        assertThat(LengthOfTime.read(typed).value()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 45, 60, 75, 90, 120, 1439, 1440})
    void whatIsWrittenIsReadBack(int minutes) {
        assertThat(LengthOfTime.read(Written.duration(minutes)).value()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "ilgi", "-1", "-1 min", "1:75", "1:5", "1 h 75", "1,555", "1,", "h", "min", "1 2", "1 d", "99999"
            })
    void whatIsNoLengthIsRefused(String typed) {
        assertThat(LengthOfTime.read(typed).problem()).isEqualTo("length");
    }

    /** Minutes without their unit, and what is a decimal to one and minutes to another, are asked about and not guessed. */
    @ParameterizedTest
    @ValueSource(strings = {"13", "45", "60", "90", "1.30", "1,15", "0.45"})
    void whatMayMeanAnotherLengthIsNotGuessed(String typed) {
        assertThat(LengthOfTime.read(typed).problem()).isEqualTo("length.unclear");
    }

    @ParameterizedTest
    @CsvSource({
        "0, length.least",
        "0:00, length.least",
        "0 min, length.least",
        "24:01, length.most",
        "25 h, length.most",
        "1441 min, length.most"
    })
    void nothingIsShorterThanAMinuteOrLongerThanADay(String typed, String problem) {
        assertThat(LengthOfTime.read(typed).problem()).isEqualTo(problem);
    }
}
