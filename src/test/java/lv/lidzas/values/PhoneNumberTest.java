package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20000000 | +37120000000",
                "' 20 000 000 ' | +37120000000",
                "371 20000000 | +37120000000",
                "+371 20-000-000 | +37120000000",
                "00371 20000000 | +37120000000",
                "(+371) 20000000 | +37120000000",
                "+371\u00a020\u202f000\u00a0000 | +37120000000",
                "\u202d+371 20000000\u202c | +37120000000",
                "+371 20\u2011000\u2011000 | +37120000000",
                "+371 20\u2013000\u2212000 | +37120000000",
                "\u200e+37120000000\ufeff | +37120000000",
                "۲۰۰۰۰۰۰۰ | +37120000000",
                "٠٠٣٧١ ٢٠٠٠٠٠٠٠ | +37120000000",
                "＋３７１ ２０００００００ | +37120000000",
                "+371 २०००००००० | ",
                "+49 (0)1512 3456789 | +4915123456789",
                "+49 30/1234567 | +49301234567",
                "+93 70 123 4567 | +93701234567",
                "+1 (202) 555-0143 | +12025550143",
                "+380 44 123-45-67 | +380441234567",
            })
    void aNumberIsStoredInOneFormHoweverItWasWritten(String written, String stored) {
        assertThat(PhoneNumber.read(written).value()).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20000000, 29999999",
                "20000000; +37129999999",
                "20000000 29999999",
                "20000000/29999999",
                "20000000 / 29999999",
                "20000000 vai 29999999",
                "+37120000000+37129999999",
                "+371 20 000 000 +371 29 999 999",
                "20000000\n29999999",
                "20000000, 01",
                "۲۰۰۰۰۰۰۰، ۲۹۹۹۹۹۹۹",
                "+49 30 1234567/68",
                "20000000 (Anna), 29999999 (Juris)",
            })
    void twoNumbersAreRefusedBecauseOneWouldBeLost(String written) {
        assertThat(PhoneNumber.read(written).problem()).isEqualTo("phone.two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"67000000 iekš. 12", "+371 67000000 ext. 12", "+37167000000 x12", "67000000#12"})
    void anExtensionIsRefusedBecauseItWouldBeCutOff(String written) {
        assertThat(PhoneNumber.read(written).problem()).isEqualTo("phone.extension");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "call me",
                "+371 1",
                "+371 CALLNOW",
                "20000000 vakarā",
                "-",
                "+",
                "20000000000000000000",
                "https://example.org/20000000",
                "<b>20000000</b>"
            })
    void whatIsNoNumberIsRefused(String written) {
        assertThat(PhoneNumber.read(written).problem()).isEqualTo("phone");
        assertThat(PhoneNumber.read(null).problem()).isEqualTo("phone");
    }

    @Test
    void whatIsStoredReadsAsItself() {
        assertThat(PhoneNumber.read("+37120000000").value()).isEqualTo("+37120000000");
        assertThat(PhoneNumber.read(PhoneNumber.shown("+37120000000")).value()).isEqualTo("+37120000000");
        assertThat(PhoneNumber.shown("+37120000000")).isEqualTo("+371 20 000 000");
    }

    @Test
    void aNumberIsLookedForByItsDigits() {
        assertThat(PhoneNumber.digitsAskedFor("\u202d۲۰ ۰۰۰\u2011۰۰۰")).contains("20000000");
        assertThat(PhoneNumber.digitsAskedFor("0 3-8")).contains("038");
        assertThat(PhoneNumber.digitsAskedFor("38")).isEmpty();
        assertThat(PhoneNumber.digitsAskedFor("+ ( ) -")).isEmpty();
        assertThat(PhoneNumber.digitsAskedFor("Anna 20000000")).isEmpty();
    }
}
