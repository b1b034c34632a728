package lv.lidzas.training.attendance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.Readers;
import lv.lidzas.access.lists.LeftLists;
import lv.lidzas.access.lists.ListDownloads;
import lv.lidzas.access.lists.TakenList;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Place;
import lv.lidzas.lists.Places;
import lv.lidzas.people.timeline.TimelineView;
import lv.lidzas.people.timeline.Timelines;
import lv.lidzas.records.Actor;
import lv.lidzas.records.RecordStore;
import lv.lidzas.training.session.TrainingSessions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sessions' overview: list, card with participants, cancellation. */
@Controller
@RequestMapping("/nodarbibas")
class SessionsController {

    private static final int LENGTH = 25;

    private final SessionList list;
    private final SessionSheet sheet;
    private final LeftLists lists;
    private final ListDownloads downloads;
    private final SessionOverview overview;
    private final TrainingSessions sessions;
    private final Timelines timelines;
    private final FormOpenings openings;
    private final AttendanceForm attendance;
    private final SignInSheet signInSheet;
    private final RecordStore session;

    SessionsController(
            SessionList list,
            SessionSheet sheet,
            LeftLists lists,
            ListDownloads downloads,
            SessionOverview overview,
            TrainingSessions sessions,
            Timelines timelines,
            FormOpenings openings,
            AttendanceForm attendance,
            SignInSheet signInSheet,
            TrainingSessionRecords session) {
        this.list = list;
        this.sheet = sheet;
        this.lists = lists;
        this.downloads = downloads;
        this.overview = overview;
        this.sessions = sessions;
        this.timelines = timelines;
        this.openings = openings;
        this.attendance = attendance;
        this.signInSheet = signInSheet;
        this.session = session;
    }

    @GetMapping
    String list(
            @RequestParam Map<String, String> address,
            Places places,
            Authentication reader,
            Locale language,
            Model model) {
        Readers.require(session, reader);
        Optional<String> left = lists.of(reader, SessionFilter.USUAL, address);
        if (left.isPresent()) {
            return "redirect:" + left.get();
        }
        SessionFilter filter = SessionFilter.of(address);
        lists.keep(reader, filter.view(), address);
        return shown(filter, list.read(filter, reader, places.only(), LENGTH, language), model);
    }

    /** What the list shows, all pages of it: as a file, or on one page for the printer. */
    @GetMapping("/lejupielade")
    Object download(@RequestParam Map<String, String> address, Authentication reader, Locale language, Model model) {
        Readers.require(session, reader);
        ListDownloads.Kind kind = ListDownloads.Kind.of(address.get(ListView.KIND));
        SessionFilter filter = SessionFilter.of(address);
        SessionList.Content content = list.read(filter, reader, Place.START, ListDownloads.MOST, language);
        TakenList taken = sheet.of(content, filter.view(), language);
        if (kind != ListDownloads.Kind.PAPER) {
            return downloads.file(reader, taken, kind, language);
        }
        downloads.written(reader, taken, kind);
        model.addAttribute("paper", true);
        return shown(filter, content, model);
    }

    private static String shown(SessionFilter filter, SessionList.Content content, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("list", content);
        return "training/sessions";
    }

    @GetMapping("/{reference}")
    String card(
            @PathVariable String reference,
            Places places,
            @RequestParam(name = TimelineView.LIST, required = false) String kind,
            Authentication reader,
            Locale language,
            Model model) {
        Actor actor = Readers.require(session, reader);
        String template = shown("training/session", reference, language, model);
        TimelineView view = TimelineView.of(actor, kind, places);
        model.addAttribute(
                "timeline", timelines.of("/nodarbibas/" + reference, List.of(reference), null, view, language));
        if (attendance.isDue(reference)) {
            model.addAttribute(
                    "attendance",
                    attendance.shown(
                            reference,
                            actor,
                            attendance.marked(overview.participants(reference), false),
                            List.of(),
                            language));
        }
        return template;
    }

    /** To be printed and signed. Its name says nothing of whoever stands in it. */
    @GetMapping("/{reference}/saraksts")
    ResponseEntity<byte[]> signInSheet(@PathVariable String reference, Authentication reader, Locale language) {
        Readers.require(session, reader);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"dalibnieku-saraksts-"
                                + sessions.find(reference).reference() + ".pdf\"")
                .body(signInSheet.of(reference, reader.getName(), language));
    }

    /** The second question before everybody is told. */
    @GetMapping("/{reference}/atcelt")
    String askAgain(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Readers.require(session, reader);
        model.addAttribute("opening", FormOpenings.fresh());
        return shown("training/cancel-session", reference, language, model);
    }

    @PostMapping("/{reference}/atcelt")
    String cancel(@PathVariable String reference, Authentication reader, HttpServletRequest request) {
        Readers.require(session, reader);
        openings.once(request, reference, "", () -> sessions.cancel(reference));
        return "redirect:/nodarbibas?atcelta";
    }

    private String shown(String template, String reference, Locale language, Model model) {
        model.addAttribute("meeting", overview.session(reference, language));
        model.addAttribute("participants", overview.participants(reference));
        return template;
    }
}
