package lv.lidzas.people.card;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.access.Readers;
import lv.lidzas.forms.Forms;
import lv.lidzas.people.person.PersonAddress;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Corrects a person by the form {@code personCard}, which an analyst may extend. */
@Controller
@RequestMapping("/personas/{reference}/labot")
class PersonCorrectionController {

    private static final String FORM = "personCard";

    private final Forms forms;
    private final FormOnPage page;
    private final PersonAddress address;

    PersonCorrectionController(Forms forms, FormOnPage page, PersonAddress address) {
        this.forms = forms;
        this.page = page;
        this.address = address;
    }

    @GetMapping
    String open(@PathVariable String reference, Authentication reader, Locale language, Model model) {
        Actor actor = Readers.require(address.personRecords(), reader);
        return page.show(forms.openCard(FORM, reference, actor, language), frame(reference), model, language);
    }

    @PostMapping
    String correct(
            @PathVariable String reference,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Locale language,
            Model model,
            HttpServletResponse response) {
        Actor actor = Readers.require(address.personRecords(), reader);
        return page.submitCard(
                FORM,
                reference,
                parameters,
                actor,
                "/personas/" + reference,
                frame(reference),
                response,
                model,
                language);
    }

    @ExceptionHandler(NoSuchRecord.class)
    void noSuchRecord(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static Frame frame(String reference) {
        return new Frame("/personas/" + reference + "/labot", "/personas/" + reference, "people.backToCard");
    }
}
