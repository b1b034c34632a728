package lv.lidzas.people.join;

import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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

    PersonJoinController(
            PersonAddress address,
            People people,
            AlikePersons alike,
            PersonJoins joins,
            PersonPortrait portrait,
            OpeningLog openings,
            FormOpenings forms) {
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
        model.addAttribute("opening", FormOpenings.fresh());
        return "people/join";
    }

    @PostMapping("/apvienot")
    String propose(
            @PathVariable String reference,
            @RequestParam("ar") String other,
            Authentication reader,
            HttpServletRequest request,
            RedirectAttributes next) {
        Readers.require(address.personRecords(), reader);
        try {
            forms.once(request, reference, other, () -> joins.propose(reference, other, reader.getName()));
        } catch (InvalidForm refused) {
            next.addFlashAttribute("refused", String.join(" ", refused.errors().values()));
            next.addAttribute("ar", other);
            return "redirect:/personas/" + reference + "/apvienot";
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
