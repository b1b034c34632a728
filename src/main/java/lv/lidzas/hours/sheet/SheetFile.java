package lv.lidzas.hours.sheet;

import java.time.YearMonth;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.Month;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Months in addresses, and sheets as answers. */
final class SheetFile {

    private SheetFile() {}

    /** @throws NoSuchRecord if it is no month */
    static YearMonth month(String text) {
        return Month.read(text).found().map(Month::stored).orElseThrow(NoSuchRecord::new);
    }

    /** Its name says which month, nothing of whom. */
    static ResponseEntity<byte[]> of(byte[] pdf, YearMonth month) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"stundu-lapa-" + month + ".pdf\"")
                .body(pdf);
    }
}
