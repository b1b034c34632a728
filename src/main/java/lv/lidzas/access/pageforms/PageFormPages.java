package lv.lidzas.access.pageforms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.access.FormOnPage;
import lv.lidzas.access.FormOnPage.Frame;
import lv.lidzas.access.PageForm;
import lv.lidzas.access.PageForm.Asked;
import lv.lidzas.access.Readers;
import lv.lidzas.forms.Forms;
import lv.lidzas.records.Actor;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.RecordStores;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows declared forms and takes them in; no controller, because {@link PageFormRoutes} puts it at their addresses. */
@Component
class PageFormPages {

    private final Map<String, PageForm> declared;
    private final RecordStores records;
    private final FormOnPage page;
    private final Forms forms;

    PageFormPages(ObjectProvider<PageForm> declared, RecordStores records, FormOnPage page, Forms forms) {
        this.declared = declared.orderedStream().collect(Collectors.toMap(PageForm::path, Function.identity()));
        this.records = records;
        this.page = page;
        this.forms = forms;
    }

    /** @throws IllegalStateException if a form is for readers of a kind of record that there is not */
    Map<String, PageForm> declared() {
        declared.values().stream()
                .map(PageForm::recordType)
                .filter(Objects::nonNull)
                .forEach(records::named);
        return declared;
    }

    @GetMapping
    String show(
            HttpServletRequest request,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Model model,
            Locale language) {
        PageForm form = form(request);
        Asked asked = asked(form, request, reader, language);
        if (form.layout() != null) {
            return form.layout().draw(asked, parameters, false, model);
        }
        enclose(form, asked, model);
        return page.show(form.way().open(asked, forms), frame(form, asked, request), model, language);
    }

    @PostMapping
    String submit(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> parameters,
            Authentication reader,
            Model model,
            Locale language) {
        PageForm form = form(request);
        Asked asked = asked(form, request, reader, language);
        if (form.enclosure() != null) {
            return submitEnclosed(form, form.enclosure().sent(asked, request), asked, request, response, model);
        }
        Optional<MultiValueMap<String, String>> fields =
                form.layout() == null ? Optional.of(parameters) : form.layout().fields(asked, parameters);
        if (fields.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return Objects.requireNonNull(form.layout()).draw(asked, parameters, true, model);
        }
        return page.submit(
                () -> form.way().open(asked, forms),
                fields.get(),
                form.way().record(asked),
                data -> form.way().store(asked, data, forms),
                PageForm.address(form.next(), asked),
                frame(form, asked, request),
                response,
                model,
                language);
    }

    /** Where nothing may be entered at all, a sentence stands instead of the form. */
    @ExceptionHandler
    ModelAndView notNow(InvalidForm refused, HttpServletRequest request, Authentication reader, Locale language) {
        PageForm form = form(request);
        ModelAndView page = new ModelAndView("access/form-not-now", HttpStatus.CONFLICT);
        page.addObject("why", refused.errors().values());
        page.addObject("back", PageForm.address(form.back(), asked(form, request, reader, language)));
        page.addObject("backLabel", form.backLabel());
        return page;
    }

    private String submitEnclosed(
            PageForm form,
            PageForm.Sent sent,
            Asked asked,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        enclose(form, asked, model);
        model.addAllAttributes(sent.again());
        PageForm.Way way = sent.way();
        if (way == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.again(
                    form.way().open(asked, forms), sent.fields(), frame(form, asked, request), model, asked.language());
        }
        return page.submit(
                () -> way.open(asked, forms),
                sent.fields(),
                way.record(asked),
                data -> way.store(asked, data, forms),
                PageForm.address(form.next(), asked),
                frame(form, asked, request),
                response,
                model,
                asked.language());
    }

    private static void enclose(PageForm form, Asked asked, Model model) {
        if (form.enclosure() != null) {
            model.addAllAttributes(form.enclosure().drawn(asked));
        }
    }

    private PageForm form(HttpServletRequest request) {
        PageForm form = declared.get(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (form == null) {
            throw new IllegalStateException("a route without its form");
        }
        return form;
    }

    @SuppressWarnings("unchecked")
    private Asked asked(PageForm form, HttpServletRequest request, Authentication reader, Locale language) {
        Actor actor = form.recordType() == null
                ? Actor.person(reader.getName())
                : Readers.require(records.named(form.recordType()), reader);
        return new Asked(actor, language, (Map<String, String>)
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE));
    }

    private Frame frame(PageForm form, Asked asked, HttpServletRequest request) {
        return new Frame(
                form.enclosure() == null ? request.getServletPath() : withToken(request),
                PageForm.address(form.back(), asked),
                form.backLabel(),
                form.kept(),
                form.recordType() == null ? null : about(asked.variables().get("reference")));
    }

    /** The token stands in the address, because nothing of what comes is taken apart before it was compared. */
    private static String withToken(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        return request.getServletPath() + "?_csrf=" + token.getToken();
    }

    /** Whoever comes here from a list sees whether it is the right one. */
    private @Nullable String about(@Nullable String reference) {
        return records.of(reference)
                .map(record -> record.title(Objects.requireNonNull(reference)) + " · " + reference)
                .orElse(null);
    }
}
