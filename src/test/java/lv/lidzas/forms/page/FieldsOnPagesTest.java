package lv.lidzas.forms.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.forms.FormPage.Group;
import lv.lidzas.forms.FormPage.Input;
import lv.lidzas.forms.FormPage.Part;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.forms.entry.FieldKinds;
import lv.lidzas.forms.file.Field;
import lv.lidzas.forms.file.Values;
import lv.lidzas.records.FieldKind;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.RepositoryForms;
import lv.lidzas.values.Languages;
import lv.lidzas.web.Site;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Each field of each form says to phones, browsers and assistive programs what it takes. */
@IntegrationTest
class FieldsOnPagesTest {

    private static final Map<FieldKind, List<String>> SAID = Map.of(
            FieldKind.EMAIL, List.of("type=\"email\"", "dir=\"ltr\"", "spellcheck=\"false\""),
            FieldKind.PHONE, List.of("type=\"tel\"", "dir=\"ltr\""),
            FieldKind.LINK, List.of("type=\"url\"", "dir=\"ltr\""),
            FieldKind.NUMBER, List.of("type=\"number\"", "inputmode=\""),
            FieldKind.NAME, List.of("type=\"text\"", "dir=\"auto\""),
            FieldKind.TEXT, List.of("dir=\"auto\""));

    /** What a browser knows of whoever fills in a form about himself, by the key of the field. */
    private static final Map<String, String> KNOWN = Map.of(
            "firstName", "given-name",
            "lastName", "family-name",
            "email", "email",
            "phone", "tel");

    @Autowired
    private FormPages pages;

    @Autowired
    private FieldKinds kinds;

    @Autowired
    private SpringTemplateEngine templates;

    @Autowired
    private Site site;

    @TestFactory
    Stream<DynamicTest> everyFieldSaysWhatItTakes() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String id : forms()) {
            OpenForm form = new OpenForm(id, id, RepositoryForms.read(id), Map.of());
            Map<String, Object> days = new HashMap<>();
            Field.of(form.schema()).stream()
                    .filter(field -> field.kind() == FieldKind.DATE)
                    .forEach(field -> Values.put(days, field, "2026-11-27"));
            List<Input> parts = new ArrayList<>();
            collect(pages.page(form, days, Map.of(), Languages.LATVIAN).parts(), parts);
            for (Field field : Field.of(form.schema())) {
                parts.stream()
                        .filter(part -> part.question().name().equals(field.name()))
                        .findFirst()
                        .ifPresent(part ->
                                tests.add(DynamicTest.dynamicTest(id + " " + field.name(), () -> judge(field, part))));
            }
        }
        assertThat(tests).hasSizeGreaterThan(200);
        return tests.stream();
    }

    private void judge(Field field, Input part) {
        LocaleContextHolder.setLocale(Languages.LATVIAN);
        String html = drawn(part);
        SAID.getOrDefault(kinds.of(field), List.of())
                .forEach(said -> assertThat(html).contains(said));
        if (KNOWN.containsKey(field.key()) && field.kind() == FieldKind.TEXT) {
            assertThat(html).contains("autocomplete=\"" + KNOWN.get(field.key()) + "\"");
        }
        if (field.kind() == FieldKind.DATE) {
            assertThat(html).contains("inputmode=\"numeric\"").doesNotContain("type=\"date\"", "2026-");
        }
        if (field.isDayInParts()) {
            assertThat(html).contains("bday-day", "bday-month", "bday-year", "marts");
        } else if (field.kind() == FieldKind.DATE) {
            assertThat(html).contains("type=\"text\"", "value=\"27.11.2026.\"", "placeholder=\"dd.mm.gggg.\"");
        }
    }

    private String drawn(Input part) {
        Context context = new Context(Languages.LATVIAN, Map.of("part", part, "site", site));
        return templates.process("forms/form", Set.of("part"), context);
    }

    private static void collect(List<Part> from, List<Input> into) {
        for (Part part : from) {
            if (part instanceof Group group) {
                collect(group.parts(), into);
            } else if (part instanceof Input input) {
                into.add(input);
            }
        }
    }

    private static List<String> forms() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".form"))
                    .map(name -> name.substring(0, name.length() - ".form".length()))
                    .sorted()
                    .toList();
        }
    }
}
