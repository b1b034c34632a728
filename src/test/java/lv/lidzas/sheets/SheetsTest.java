package lv.lidzas.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private static final Instant MADE = Instant.parse("2026-11-26T10:00:00Z");

    private static Sheet sheet(@Nullable Object... values) {
        return new Sheet(
                "Lapa", Arrays.stream(values).map(value -> "Kolonna").toList(), List.of(Arrays.asList(values)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+371 20000000",
                "-5",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "  +1",
                "|cmd",
                "%0A",
                "＝1"
            })
    void noTextBecomesAFormula(String text) throws IOException {
        assertThat(separated(sheet(text))).contains("'" + text);
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(Workbooks.of(List.of(sheet(text)), MADE)))) {
            Row row = read.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getFormula()).isNull();
        }
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(separated(sheet("Bērziņa-Kalniņa; \"Ilze\""))).endsWith("\"Bērziņa-Kalniņa; \"\"Ilze\"\"\"\r\n");
    }

    @Test
    void numbersAreNumbersAndDaysAreDays() throws IOException {
        Sheet sheet = sheet(12, 13L, new BigDecimal("6.5"), LocalDate.of(2026, 11, 26), null);
        assertThat(separated(sheet)).endsWith("12;13;6,5;2026-11-26;\r\n").startsWith("\uFEFFKolonna;");
        try (ReadableWorkbook read =
                new ReadableWorkbook(new ByteArrayInputStream(Workbooks.of(List.of(sheet), MADE)))) {
            Row row = read.getFirstSheet().read().get(1);
            assertThat(row.getCellAsNumber(0)).contains(new BigDecimal("12"));
            assertThat(row.getCellAsNumber(1)).contains(new BigDecimal("13"));
            assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("6.5"));
            assertThat(row.getCellAsDate(3))
                    .hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 26)));
        }
    }

    @Test
    void theSameSheetsMadeAtTheSameMomentAreTheSameFile() {
        Sheet sheet = sheet("Rīga", 7);
        byte[] file = Workbooks.of(List.of(sheet), MADE);
        assertThat(Workbooks.of(List.of(sheet), MADE)).isEqualTo(file);
        assertThat(Workbooks.of(List.of(sheet), MADE.plusSeconds(1))).isNotEqualTo(file);
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> new Sheet("Lapa", List.of("a", "b"), List.of(List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> sheet(MADE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String separated(Sheet sheet) {
        return new String(SeparatedValues.of(sheet), StandardCharsets.UTF_8);
    }
}
