package lv.lidzas.hours.sheet;

import java.util.Locale;
import lv.lidzas.access.Readers;
import lv.lidzas.hours.entry.HoursRecords;
import lv.lidzas.records.OpeningLog;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The reference letter of a volunteer, to be signed and given on request. */
@Controller
class ReferenceLetterController {

    private final ReferenceLetters letters;
    private final OpeningLog openings;
    private final HoursRecords hours;

    ReferenceLetterController(ReferenceLetters letters, OpeningLog openings, HoursRecords hours) {
        this.letters = letters;
        this.openings = openings;
        this.hours = hours;
    }

    /** Its name says nothing of whom. */
    @GetMapping("/personas/{reference}/atsauksme")
    ResponseEntity<byte[]> letter(@PathVariable String reference, Authentication reader, Locale language) {
        Readers.require(hours, reader);
        byte[] pdf = letters.pdf(reference, language);
        openings.opened(reader.getName(), reference, "referenceLetter");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"atsauksme.pdf\"")
                .body(pdf);
    }
}
