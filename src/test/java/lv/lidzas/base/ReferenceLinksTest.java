package lv.lidzas.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import lv.lidzas.base.ReferenceLinks.Piece;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ilze, P-2026-000012; Zane, C-2026-1000001. | P-2026-000012 C-2026-1000001",
                "P-2026-000012 | P-2026-000012",
                "P-26-12 un XP-2026-000012 nav numuri | ''",
                "Lūdzu, aizpildiet šo lauku. | ''"
            })
    void numbersOfRecordsAreToldFromTheWordsAroundThem(String sentence, String numbers) {
        assertThat(ReferenceLinks.in(sentence).stream()
                        .filter(Piece::reference)
                        .map(Piece::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(numbers);
        assertThat(ReferenceLinks.in(sentence).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(sentence);
    }
}
