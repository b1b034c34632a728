package lv.lidzas.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "anna@example.org, anna@example.org, anna@example.org",
        "an\u200bna@example\u202e.org\u0000, anna@example.org, anna@example.org",
        "' a.b+c@Example.ORG ', a.b+c@example.org, a.b+c@example.org",
        "anna@pērle.lv, anna@xn--prle-bva.lv, anna@pērle.lv",
        "anna@xn--prle-bva.lv, anna@xn--prle-bva.lv, anna@pērle.lv",
        "o'brien@пример.рф, o'brien@xn--e1afmkfd.xn--p1ai, o'brien@пример.рф",
    })
    void aDomainOfAnyScriptIsCarriedInItsAsciiFormAndShownAsItIs(String typed, String carried, String shown) {
        EmailAddress address = EmailAddress.read(typed).value();

        assertThat(address.carried()).isEqualTo(carried);
        assertThat(address.shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "@example.org",
                "anna@",
                "anna@localhost",
                "anna@example.org.",
                "anna@.org",
                "anna@-a.org",
                "anna@exa mple.org",
                "anna@example.o",
                "ānna@example.org",
                "\"anna\"@example.org",
                "a..b@example.org",
                ".a@example.org",
                "=?utf-8?q?x?=@example.org",
                "anna@example.org, b@example.org",
                "Anna <anna@example.org>",
                "anna\r\nBcc:b@example.org",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg@example.org",
            })
    void whatNoMailServerCouldCarryIsNoAddress(String typed) {
        assertThat(EmailAddress.read(typed).problem()).isEqualTo("email");
    }
}
