package lv.lidzas.documents.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import lv.lidzas.access.FormOpenings;
import lv.lidzas.access.FormOpenings.Opened;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.Documents.Choice;
import lv.lidzas.documents.Documents.Prepared;
import lv.lidzas.documents.SentFile;
import lv.lidzas.documents.UploadForm;
import lv.lidzas.documents.rule.DocumentRules;
import lv.lidzas.records.Actor;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.web.typed.WrongPage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a file is handed in, wherever it stands. It works without scripts. */
@Component
class UploadPage {

    /** Id of the input for a file. */
    private static final String FILE = "file";

    private static final String TEMPLATE = "documents/upload";

    private final Documents documents;
    private final FormOpenings openings;

    UploadPage(Documents documents, FormOpenings openings) {
        this.documents = documents;
        this.openings = openings;
    }

    /**
     * Where it stands.
     *
     * @param path address of the page
     * @param person {@code P-} reference of whose file it will be
     * @param about reference of the record that such files are about; {@code null}: whatever of the person fits
     * @param by who hands it in
     * @param back address of the page one came from
     * @param backLabel code of a message
     * @param next where one comes to when it is kept
     */
    record Place(
            String path, String person, @Nullable String about, Actor by, String back, String backLabel, String next) {}

    /**
     * @return name of the template
     * @throws NoSuchRecord if nothing may be handed in here
     */
    String show(Place place, HttpServletRequest request, Model model, Locale language) {
        return draw(place, choices(place, language), "", FormOpenings.fresh(), request, model);
    }

    /** @return a redirect, or the template with what is wrong */
    String take(Place place, HttpServletRequest request, HttpServletResponse response, Model model, Locale language) {
        List<Choice> choices = choices(place, language);
        String kind = "";
        String number = "";
        try {
            UploadForm form = UploadForm.read(request);
            kind = form.field("veids");
            number = form.field(FormOpenings.FIELD);
            WrongPage wrong = lacking(choices, form);
            if (wrong.isEmpty()) {
                keep(place, choices, form, number);
                return "redirect:" + place.next();
            }
            wrong.show(request, response);
        } catch (DocumentRefused refused) {
            new WrongPage().at(FILE, refused.key(), refused.megabytes()).show(request, response);
        }
        String again = FormOpenings.isNumber(number) ? number : FormOpenings.fresh();
        return draw(place, choices, kind, again, request, model);
    }

    /** A file that was chosen is chosen again, because no browser fills one in. */
    private static WrongPage lacking(List<Choice> choices, UploadForm form) {
        WrongPage wrong = new WrongPage();
        boolean hasKind = choices.stream().anyMatch(one -> one.kind().equals(form.field("veids")));
        if (!hasKind) {
            wrong.at("kind", new DocumentRefused(Reason.NO_KIND).key());
        }
        if (!form.hasFile()) {
            wrong.at(FILE, new DocumentRefused(Reason.NO_FILE).key());
        } else if (!hasKind) {
            wrong.at(FILE, "document.again");
        }
        return wrong;
    }

    /** What one opened page sends twice is kept once. */
    private void keep(Place place, List<Choice> choices, UploadForm form, String number) {
        String kind = form.field("veids");
        Choice choice = choices.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new DocumentRefused(Reason.NO_KIND));
        SentFile file = form.chosen();
        String opening = FormOpenings.isNumber(number) ? number : FormOpenings.fresh();
        Opened opened = FormOpenings.opened(place.path() + '\n' + hash(file.content()), opening, kind);
        Optional<FormOpenings.Stored> earlier = openings.stored(opened);
        if (earlier.isEmpty()) {
            Prepared prepared = documents.prepare(choice.about(), kind, file, place.by());
            openings.once(opened, () -> documents.keep(prepared).toString());
        }
    }

    private List<Choice> choices(Place place, Locale language) {
        List<Choice> choices = place.about() == null
                ? documents.choices(place.person(), place.by(), language)
                : documents.choicesAbout(place.about(), place.by(), language);
        if (choices.isEmpty() || !documents.areKept()) {
            throw new NoSuchRecord();
        }
        return choices;
    }

    /**
     * The token stands in the address the form is sent to, because nothing of what comes is taken apart before it was compared.
     */
    private static String draw(
            Place place, List<Choice> choices, String kind, String opening, HttpServletRequest request, Model model) {
        CsrfToken token = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        model.addAttribute("place", place);
        model.addAttribute("choices", choices);
        model.addAttribute("chosen", choices.size() == 1 ? choices.get(0).kind() : kind);
        model.addAttribute("opening", opening);
        model.addAttribute("token", token.getToken());
        model.addAttribute("most", DocumentRules.MOST_MEGABYTES);
        return TEMPLATE;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
