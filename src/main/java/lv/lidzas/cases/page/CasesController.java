package lv.lidzas.cases.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.access.Readers;
import lv.lidzas.access.lists.LeftLists;
import lv.lidzas.access.lists.ListDownloads;
import lv.lidzas.access.lists.TakenList;
import lv.lidzas.cases.file.SupportCases;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Place;
import lv.lidzas.lists.Places;
import lv.lidzas.people.timeline.CardNotes;
import lv.lidzas.people.timeline.TimelineView;
import lv.lidzas.records.Actor;
import lv.lidzas.records.OpeningLog;
import lv.lidzas.records.RecordStore;
import lv.lidzas.records.RecordStores;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases' pages: list with its downloads, card, note, reminder, review, withdrawal of a consent. */
@Controller
@RequestMapping("/gadijumi")
class CasesController {

    private static final int LENGTH = 25;

    private final CaseList list;
    private final CaseSheet sheet;
    private final LeftLists lists;
    private final ListDownloads downloads;
    private final CasePages pages;
    private final SupportCases cases;
    private final OpeningLog openings;
    private final CardNotes notes;
    private final RecordStore subject;

    CasesController(
            CaseList list,
            CaseSheet sheet,
            LeftLists lists,
            ListDownloads downloads,
            CasePages pages,
            SupportCases cases,
            OpeningLog openings,
            CardNotes notes,
            RecordStores records) {
        this.list = list;
        this.sheet = sheet;
        this.lists = lists;
        this.downloads = downloads;
        this.pages = pages;
        this.cases = cases;
        this.openings = openings;
        this.notes = notes;
        this.subject = records.named("case");
    }

    @GetMapping
    String list(
            @RequestParam Map<String, String> address,
            Places places,
            Authentication reader,
            Locale language,
            Model model) {
        Readers.require(subject, reader);
        Optional<String> left = lists.of(reader, CaseFilter.USUAL, address);
        if (left.isPresent()) {
            return "redirect:" + left.get();
        }
        CaseFilter filter = CaseFilter.of(address);
        lists.keep(reader, filter.view(), address);
        return shown(filter, list.read(filter, reader, places.only(), LENGTH, language), model);
    }

    /** What the list shows, all pages of it: as a file, or on one page for the printer. */
    @GetMapping("/lejupielade")
    Object download(@RequestParam Map<String, String> address, Authentication reader, Locale language, Model model) {
        Readers.require(subject, reader);
        ListDownloads.Kind kind = ListDownloads.Kind.of(address.get(ListView.KIND));
        CaseFilter filter = CaseFilter.of(address);
        CaseList.Content content = list.read(filter, reader, Place.START, ListDownloads.MOST, language);
        TakenList taken = sheet.of(content, filter.view(), language);
        if (kind != ListDownloads.Kind.PAPER) {
            return downloads.file(reader, taken, kind, language);
        }
        downloads.written(reader, taken, kind);
        model.addAttribute("paper", true);
        return shown(filter, content, model);
    }

    private static String shown(CaseFilter filter, CaseList.Content content, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("list", content);
        return "cases/list";
    }

    @GetMapping("/{reference}")
    String card(
            @PathVariable String reference,
            Places places,
            @RequestParam(name = TimelineView.LIST, required = false) String kind,
            Authentication reader,
            Locale language,
            Model model) {
        Actor actor = Readers.require(subject, reader);
        openings.opened(reader.getName(), Objects.requireNonNull(subject.personOf(reference)), "gadijumi");
        model.addAttribute("card", pages.card(reference, places, TimelineView.of(actor, kind, places), language));
        return "cases/card";
    }

    /** The card beside a form about the case. */
    @GetMapping("/{reference}/blakus")
    String beside(@PathVariable String reference, Places places, Authentication reader, Locale language, Model model) {
        Actor actor = Readers.require(subject, reader);
        openings.opened(reader.getName(), Objects.requireNonNull(subject.personOf(reference)), "blakus");
        model.addAttribute("card", pages.beside(reference, places, TimelineView.beside(actor), language));
        return "cases/beside";
    }

    @PostMapping("/{reference}/piezimes")
    String addNote(
            @PathVariable String reference,
            @RequestParam("piezime") String text,
            Authentication reader,
            HttpServletRequest request) {
        Readers.require(subject, reader);
        notes.add(request, Objects.requireNonNull(subject.personOf(reference)), text, reader.getName());
        return "redirect:/gadijumi/" + reference + "?piezime#notikumi";
    }

    /** As easy as giving it was. */
    @PostMapping("/{reference}/piekrisanas/{purpose}/atsaukt")
    String withdraw(@PathVariable String reference, @PathVariable String purpose, Authentication reader) {
        Readers.require(subject, reader);
        cases.withdrawConsent(reference, purpose);
        return "redirect:/gadijumi/" + reference + "#piekrisanas";
    }

    /** The plan is reviewed today instead of on its date. */
    @PostMapping("/{reference}/parskatit")
    String review(@PathVariable String reference, Authentication reader) {
        Readers.require(subject, reader);
        cases.reviewNow(reference);
        return "redirect:/gadijumi/" + reference + "#tasks";
    }

    /** Asks whoever helps to write down how it goes. */
    @PostMapping("/{reference}/atgadinat")
    String remind(@PathVariable String reference, Authentication reader) {
        Readers.require(subject, reader);
        cases.remindHelper(reference);
        return "redirect:/gadijumi/" + reference + "#helpers";
    }
}
