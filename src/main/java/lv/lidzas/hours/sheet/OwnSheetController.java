package lv.lidzas.hours.sheet;

import java.time.YearMonth;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A volunteer's own sheet of a month, to be printed and signed. */
@Controller
class OwnSheetController {

    private final MonthSheets sheets;

    OwnSheetController(MonthSheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/mana/stundu-lapa/{month}")
    ResponseEntity<byte[]> sheet(@PathVariable String month, Authentication person, Locale language) {
        YearMonth asked = SheetFile.month(month);
        return SheetFile.of(sheets.pdf(sheets.ofPerson(person.getName(), asked, language), asked, language), asked);
    }
}
