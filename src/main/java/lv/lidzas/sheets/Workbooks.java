package lv.lidzas.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Sheets as a workbook (XLSX): numbers are numbers, days are days, text is text whatever it begins with. */
public final class Workbooks {

    private static final double CHARACTERS_IN_WIDEST = 60;

    /** Any day does, as long as it is the same: what is in the file, not when it was packed, makes it another. */
    private static final LocalDateTime PACKED = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Workbooks() {}

    /**
     * @param sheets each on a tab of its own; at least one
     * @param made when; the file says so, and the same sheets made at the same moment are the same file
     */
    public static byte[] of(List<Sheet> sheets, Instant made) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Lidzas", "1.0")) {
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packedAgain(file.toByteArray(), made);
    }

    private static void write(Sheet sheet, Worksheet tab) {
        int columns = sheet.head().size();
        for (int column = 0; column < columns; column++) {
            tab.value(0, column, sheet.head().get(column));
            tab.width(column, width(sheet, column));
        }
        tab.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
        tab.freezePane(0, 1);
        int line = 1;
        for (List<@Nullable Object> row : sheet.rows()) {
            for (int column = 0; column < columns; column++) {
                write(row.get(column), tab, line, column);
            }
            line++;
        }
    }

    private static void write(@Nullable Object value, Worksheet tab, int row, int column) {
        if (value instanceof String text) {
            tab.value(row, column, text);
        } else if (value instanceof LocalDate day) {
            tab.value(row, column, day);
            tab.style(row, column).format("dd.mm.yyyy").set();
        } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            tab.value(row, column, (Number) value);
        }
    }

    private static double width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .map(row -> row.get(column))
                .mapToInt(value -> value == null ? 0 : value.toString().length())
                .max()
                .orElse(0);
        return Math.min(
                CHARACTERS_IN_WIDEST, Math.max(longest, sheet.head().get(column).length()) + 2.0);
    }

    /** The library says the moment of its own clock, in the file's properties and beside each of its parts. */
    private static byte[] packedAgain(byte[] file, Instant made) {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(file).get();
                ZipOutputStream to = new ZipOutputStream(again)) {
            for (ZipArchiveEntry part : Collections.list(from.getEntriesInPhysicalOrder())) {
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(PACKED);
                to.putNextEntry(same);
                byte[] content = from.getInputStream(part).readAllBytes();
                to.write(part.getName().equals("docProps/core.xml") ? dated(content, made) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return again.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant made) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + made)
                .getBytes(StandardCharsets.UTF_8);
    }
}
