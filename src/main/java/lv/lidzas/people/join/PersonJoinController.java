package lv.lidzas.people.join;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.Readers;
import lv.lidzas.people.People;
import lv.lidzas.people.person.PersonAddress;
import lv.lidzas.people.search.AlikePersons;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.OpeningLog;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two records side by side; proposing that they are one person, and parting them again. */
@Controller
@RequestMapping("/personas/{reference}")
class PersonJoinController {

    private static final int MOST = 5;
    private static final String PURPOSE = "join";

    private final PersonAddress address;
    private final People people;
    private final AlikePersons alike;
    private final PersonJoins joins;
    private final PersonPortrait portrait;
    private final OpeningLog openings;
    private final FormOpenings forms;
    private final MessageSource messages;

    PersonJoinController(
            PersonAddress address,
            People people,
            AlikePersons alike,
            PersonJoins joins,
            PersonPortrait portrait,
            OpeningLog openings,
            FormOpenings forms,
            MessageSource messages) {
        this.messages = messages;
        this.address = address;
        this.people = people;
        this.alike = alike;
        this.joins = joins;
        this.portrait = portrait;
        this.openings = openings;
        this.forms = forms;
    }

    /** Somebody who might be the same person, as the page offers it. */
    record Choice(String reference, String label) {}

    /** @param typed number of the other record; without it those are offered who are alike */
    @GetMapping("/apvienot")
    String sideBySide(
            @PathVariable String reference,
            @RequestParam(name = "ar", required = false) String typed,
            Authentication reader,
            Locale language,
            Model model) {
        Readers.require(address.personRecords(), reader);
        people.fullName(reference);
        openings.opened(reader.getName(), reference, PURPOSE);
        Optional<String> other = Optional.ofNullable(typed)
                .map(String::strip)
                .flatMap(people::current)
                .filter(one -> !one.equals(reference));
        model.addAttribute("person", reference);
        model.addAttribute("here", portrait.facts(reference, language));
        model.addAttribute(
                "alike",
                alike.of(reference, MOST).stream()
                        .map(one -> new Choice(one.reference(), alike.told(one, language)))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("other", other.orElse(null));
        model.addAttribute("there", Map.of());
        other.ifPresent(one -> {
            openings.opened(reader.getName(), one, PURPOSE);
            model.addAttribute("there", portrait.facts(one, language));
        });
        model.addAttribute("reasons", JoinReason.codes());
        model.addAttribute("opening", FormOpenings.fresh());
        return "people/join";
    }

    @PostMapping("/apvienot")
    String propose(
            @PathVariable String reference,
            @RequestParam("ar") String other,
            @RequestParam(name = "iemesls", defaultValue = "") String reason,
            Authentication reader,
            HttpServletRequest request,
            Locale language,
            HttpServletResponse response,
            Model model) {
        Readers.require(address.personRecords(), reader);
        try {
            JoinReason known = JoinReason.of(reason)
                    .orElseThrow(() -> InvalidForm.of(messages, "iemesls", "people.join.reason.missing", language));
            forms.once(request, reference, other, () -> joins.propose(reference, other, known, reader.getName()));
        } catch (InvalidForm refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refused", String.join(" ", refused.errors().values()));
            return sideBySide(reference, other, reader, language, model);
        }
        return "redirect:/personas/" + reference + "#apvienosana";
    }

    /** What would be parted, before it is. */
    @GetMapping("/apvienosana/{join}/atsaukt")
    String askAgain(
            @PathVariable String reference,
            @PathVariable String join,
            Authentication reader,
            Locale language,
            Model model) {
        Readers.require(address.personRecords(), reader);
        model.addAttribute("parting", joins.parting(reference, join));
        openings.opened(reader.getName(), reference, PURPOSE);
        model.addAttribute("person", reference);
        model.addAttribute("name", people.fullName(reference));
        model.addAttribute(
                "join",
                joins.shownOf(reference, language).stream()
                        .filter(one -> one.reference().equals(join))
                        .findFirst()
                        .orElseThrow(NoSuchRecord::new));
        model.addAttribute("opening", FormOpenings.fresh());
        return "people/part";
    }

    @PostMapping("/apvienosana/{join}/atsaukt")
    String undo(
            @PathVariable String reference,
            @PathVariable String join,
            Authentication reader,
            HttpServletRequest request) {
        Readers.require(address.personRecords(), reader);
        forms.once(request, reference, join, () -> joins.undo(reference, join, reader.getName()));
        return "redirect:/personas/" + reference + "#apvienosana";
    }
}
