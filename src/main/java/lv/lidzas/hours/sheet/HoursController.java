package lv.lidzas.hours.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.Readers;
import lv.lidzas.access.lists.ListDownloads;
import lv.lidzas.hours.HourSheet;
import lv.lidzas.hours.entry.HoursRecords;
import lv.lidzas.lists.ListView;
import lv.lidzas.records.OpeningLog;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who worked how long in a month, and the sheets to be signed: one volunteer's, or everybody's in one file. */
@Controller
class HoursController {

    private final MonthList list;
    private final MonthSheets sheets;
    private final ListDownloads downloads;
    private final OpeningLog openings;
    private final HoursRecords hours;

    HoursController(
            MonthList list, MonthSheets sheets, ListDownloads downloads, OpeningLog openings, HoursRecords hours) {
        this.list = list;
        this.sheets = sheets;
        this.downloads = downloads;
        this.openings = openings;
        this.hours = hours;
    }

    @GetMapping("/stundas")
    String month(@RequestParam Map<String, String> address, Authentication reader, Locale language, Model model) {
        Readers.require(hours, reader);
        model.addAttribute("list", list.read(list.month(address), reader, language));
        return "hours/month";
    }

    /** What the page shows, as a file, or on one page for the printer. */
    @GetMapping("/stundas/lejupielade")
    Object download(@RequestParam Map<String, String> address, Authentication reader, Locale language, Model model) {
        Readers.require(hours, reader);
        ListDownloads.Kind kind = ListDownloads.Kind.of(address.get(ListView.KIND));
        MonthList.Content content = list.read(list.month(address), reader, language);
        if (kind != ListDownloads.Kind.PAPER) {
            return downloads.file(reader, list.taken(content, language), kind, language);
        }
        downloads.written(reader, list.taken(content, language), kind);
        model.addAttribute("list", content);
        model.addAttribute("paper", true);
        return "hours/month";
    }

    /** All sheets of a month in one file. */
    @GetMapping("/stundas/lapas/{month}")
    ResponseEntity<byte[]> all(@PathVariable String month, Authentication reader, Locale language) {
        Readers.require(hours, reader);
        YearMonth asked = SheetFile.month(month);
        MonthList.Content content = list.read(asked, reader, language);
        downloads.written(reader, list.taken(content, language), ListDownloads.Kind.PAPER);
        return SheetFile.of(sheets.pdf(content.sheets(), asked, language), asked);
    }

    @GetMapping("/personas/{reference}/stundu-lapa/{month}")
    ResponseEntity<byte[]> one(
            @PathVariable String reference, @PathVariable String month, Authentication reader, Locale language) {
        Readers.require(hours, reader);
        YearMonth asked = SheetFile.month(month);
        List<HourSheet> found = sheets.ofPerson(reference, asked, language);
        openings.opened(reader.getName(), reference, "hourSheet");
        return SheetFile.of(sheets.pdf(found, asked, language), asked);
    }
}
