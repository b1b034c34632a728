package lv.lidzas.sheets;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as text: semicolons and decimal commas, which a Latvian spreadsheet opens by itself, UTF-8 with its mark in front,
 * days as 2026-11-26.
 */
public final class SeparatedValues {

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    /** What spreadsheets take for a formula, also behind blanks (OWASP, "CSV injection"). */
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\t\\r\\n|%＝＋－＠].*|[\\t\\r\\n].*");

    private SeparatedValues() {}

    /** @return the file; a text that would be taken for a formula begins with an apostrophe */
    public static byte[] of(Sheet sheet) {
        return of(List.of(), sheet);
    }

    /** @param about lines that stand before the table and say what it is */
    public static byte[] of(List<String> about, Sheet sheet) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (String line : about) {
                printer.printRecord(cell(line));
            }
            printer.printRecord(sheet.head().stream().map(SeparatedValues::cell));
            for (List<@Nullable Object> row : sheet.rows()) {
                printer.printRecord(row.stream().map(SeparatedValues::cell));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return FORMULA.matcher(text).matches() ? "'" + text : text;
        }
        return value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : value.toString();
    }
}
