package lv.lidzas.expenses.page;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.lists.ListDownloads;
import lv.lidzas.lists.ListView;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was paid in a month, to be looked at and to be taken to the bookkeeper. */
@Controller
class ExpensesController {

    private final PaidList list;
    private final ListDownloads downloads;

    ExpensesController(PaidList list, ListDownloads downloads) {
        this.list = list;
        this.downloads = downloads;
    }

    @GetMapping("/izdevumi")
    String month(@RequestParam Map<String, String> address, Authentication reader, Locale language, Model model) {
        model.addAttribute("list", list.read(list.month(address), reader, language));
        return "expenses/month";
    }

    /** The month as a file, or on one page for the printer. */
    @GetMapping("/izdevumi/lejupielade")
    Object download(@RequestParam Map<String, String> address, Authentication reader, Locale language, Model model) {
        PaidList.Content content = list.read(list.month(address), reader, language);
        ListDownloads.Kind kind = ListDownloads.Kind.of(address.get(ListView.KIND));
        if (kind != ListDownloads.Kind.PAPER) {
            return downloads.file(reader, list.taken(content, language), kind, language);
        }
        downloads.written(reader, list.taken(content, language), kind);
        model.addAttribute("list", content);
        model.addAttribute("paper", true);
        return "expenses/month";
    }
}
