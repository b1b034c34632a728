package lv.lidzas.people.card;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.Readers;
import lv.lidzas.lists.Places;
import lv.lidzas.people.People;
import lv.lidzas.people.erasure.ErasureReason;
import lv.lidzas.people.erasure.ErasureRequests;
import lv.lidzas.people.person.PersonAddress;
import lv.lidzas.people.timeline.CardNotes;
import lv.lidzas.people.timeline.TimelineView;
import lv.lidzas.records.Actor;
import lv.lidzas.records.OpeningLog;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The people's pages: card, note, erasure. */
@Controller
@RequestMapping("/personas")
class PersonsController {

    private final PersonCardPage card;
    private final PersonAddress address;
    private final People people;
    private final ErasureRequests erasures;
    private final OpeningLog openings;
    private final FormOpenings forms;
    private final CardNotes notes;
    private final ErasureQuestion question;

    PersonsController(
            PersonCardPage card,
            PersonAddress address,
            People people,
            ErasureRequests erasures,
            OpeningLog openings,
            FormOpenings forms,
            CardNotes notes,
            ErasureQuestion question) {
        this.card = card;
        this.address = address;
        this.people = people;
        this.erasures = erasures;
        this.openings = openings;
        this.forms = forms;
        this.notes = notes;
        this.question = question;
    }

    @GetMapping("/{reference}")
    String card(
            @PathVariable String reference,
            Places places,
            @RequestParam(name = TimelineView.LIST, required = false) String kind,
            Authentication reader,
            Locale language,
            Model model) {
        Actor actor = Readers.require(address.personRecords(), reader);
        String current = address.personOf(reference);
        if (!current.equals(reference)) {
            return "redirect:/personas/" + current;
        }
        openings.opened(reader.getName(), reference, "personas");
        model.addAttribute("card", card.read(reference, TimelineView.of(actor, kind, places), language));
        model.addAttribute("opening", FormOpenings.fresh());
        return "people/card";
    }

    /** The card beside a form about the person or one of the person's records. */
    @GetMapping("/{reference}/blakus")
    String beside(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Actor actor = Readers.require(address.personRecords(), reader);
        String person = address.personOf(reference);
        openings.opened(reader.getName(), person, "blakus");
        model.addAttribute("card", card.beside(person, TimelineView.beside(actor), language));
        return "people/beside";
    }

    @PostMapping("/{reference}/piezimes")
    String addNote(
            @PathVariable String reference,
            @RequestParam("piezime") String text,
            Authentication reader,
            HttpServletRequest request) {
        Readers.require(address.personRecords(), reader);
        notes.add(request, reference, text, reader.getName());
        return "redirect:/personas/" + reference + "?piezime#notikumi";
    }

    /** The second question before an erasure. */
    @GetMapping("/{reference}/dzest")
    String askAgain(
            @PathVariable String reference,
            @RequestParam(name = "cits", required = false) @Nullable String another,
            Authentication reader,
            Locale language,
            Model model) {
        Actor actor = Readers.require(address.personRecords(), reader);
        openings.opened(reader.getName(), reference, "erasure");
        PersonCardPage.Content shown = card.read(reference, TimelineView.beside(actor), language);
        if (shown.erasing() != null && shown.erasing().open()) {
            return "redirect:/personas/" + reference + "#dzesana";
        }
        model.addAttribute("card", shown);
        model.addAttribute("refused", another != null);
        model.addAttribute("opening", FormOpenings.fresh());
        model.addAttribute("reasons", ErasureReason.codes());
        model.addAttribute("hanging", question.of(reference, shown.tasks().size(), language));
        return "people/erase";
    }

    @PostMapping("/{reference}/dzest")
    String erase(
            @PathVariable String reference,
            @RequestParam(name = "numurs", defaultValue = "") String number,
            @RequestParam(name = "iemesls", defaultValue = "asked") String reason,
            Authentication reader,
            HttpServletRequest request) {
        Readers.require(address.personRecords(), reader);
        if (!number.strip().equalsIgnoreCase(reference)) {
            people.fullName(reference);
            return "redirect:/personas/" + reference + "/dzest?cits";
        }
        ErasureReason why = ErasureReason.of(reason)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_ENTITY));
        forms.once(request, reference, reason, () -> erasures.eraseOrAsk(reference, why, reader.getName()));
        return people.current(reference).isEmpty()
                ? "redirect:/personas?dzests"
                : "redirect:/personas/" + reference + "#dzesana";
    }
}
