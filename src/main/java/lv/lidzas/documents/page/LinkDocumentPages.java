package lv.lidzas.documents.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import lv.lidzas.access.LinkHolders;
import lv.lidzas.documents.Documents;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.RecordStores;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Whoever holds a link hands in a file about what the link is for, as long as it waits. The link shows none: it may have been passed on.
 */
@Controller
@RequestMapping("/saite/{token}/dokuments")
class LinkDocumentPages {

    private final UploadPage page;
    private final LinkHolders links;
    private final RecordStores records;

    LinkDocumentPages(UploadPage page, LinkHolders links, RecordStores records) {
        this.page = page;
        this.links = links;
        this.records = records;
    }

    @GetMapping
    String show(@PathVariable String token, HttpServletRequest request, Model model, Locale language) {
        model.addAttribute("kept", request.getParameter("dokuments") != null);
        return page.show(place(token), request, model, language);
    }

    @PostMapping
    String take(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale language) {
        return page.take(place(token), request, response, model, language);
    }

    private UploadPage.Place place(String token) {
        String record = links.recordOf(token);
        String person = records.personBehind(record).orElseThrow(NoSuchRecord::new);
        String link = "/saite/" + token;
        return new UploadPage.Place(
                link + "/dokuments",
                person,
                record,
                Actor.person(person),
                link,
                "document.backToLink",
                link + "/dokuments?dokuments");
    }

    /** Whether whoever has a link for this record may hand something in; nobody may about a record that is gone. */
    static boolean fits(String record, Documents documents, RecordStores records) {
        if (!documents.areKept()) {
            return false;
        }
        try {
            return records.personBehind(record)
                    .filter(person -> !documents
                            .choicesAbout(record, Actor.person(person), Locale.ROOT)
                            .isEmpty())
                    .isPresent();
        } catch (NoSuchRecord gone) {
            return false;
        }
    }
}
