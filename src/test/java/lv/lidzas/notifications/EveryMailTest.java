package lv.lidzas.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.base.Organisation;
import lv.lidzas.workflow.mails.MailTemplate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of the repository as people get it; {@code target/mails} keeps pages and plain texts to look at. */
class EveryMailTest {

    private static final Path SHOWN = Path.of("target/mails");

    private static final Set<String> ADDRESSES =
            Set.of("link", "exitLink", "links", "myPage", "dayPage", "signInLink", "privacyPage");

    private static final HouseStyle STYLE = LettersShown.style(new Organisation(
            "Biedrība „Blakus”", "1", "Rīga", "Paraksts", "birojs@example.org", "+371 20 000 000", "+371 20 000 001"));

    static Stream<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".md") && file.getParent().endsWith("mails"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** What such a place may say; several lines where there may be several. */
    private static String sample(String placeholder, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return switch (placeholder) {
            case "linkEnds", "answerBy", "copyUntil", "reviewBy", "talkBy", "trainingBy", "payBy" ->
                english ? "Friday, 11 December 2026" : "piektdienai, 2026. gada 11. decembrim";
            case "talk" ->
                english
                        ? "Tuesday, 1 Dec at 18:00, in person, Ģertrūdes iela 5, Rīga"
                        : "otrdien, 01.12. plkst. 18:00, klātienē, Ģertrūdes iela 5, Rīga";
            case "sessions", "nextSessions" ->
                "Robežas un pašaprūpe – 03.12.2026. 18:00–20:00, Rīga, Ģertrūdes iela 5\n"
                        + "Darbs ar tulku – 10.12.2026. 18:00–19:00, https://example.org/nodarbiba";
            case "modulesToChoose" -> "Robežas un pašaprūpe\nDarbs ar tulku";
            case "clarificationQuestion" ->
                english ? "On which evenings are you free?" : "Kuros vakaros esat brīvs vai brīva?";
            case "request" -> english ? "a copy of your data" : "izsniegt jūsu datu kopiju";
            case "refusal" -> english ? "we agreed otherwise" : "kopā vienojāmies citādi";
            case "explanation" -> english ? "You wanted to stay until May." : "Vēlējāties palikt līdz maijam.";
            case "coordinator" -> "Ilze Liepkalne";
            default -> "Anna";
        };
    }

    /** Two people may have one mailbox: each email says by a name or number whom it is for, where a locked phone shows none. */
    @ParameterizedTest
    @MethodSource("texts")
    void everyEmailSaysWhomItIsForAndItsSubjectNamesNobody(Path file) throws IOException {
        MailTemplate template = MailTemplate.parse(Files.readAllBytes(file));

        assertThat(template.placeholders()).containsAnyOf("firstName", "number");
        assertThat(template.subjectPlaceholders()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whateverLeadsSomewhereCanBePressedAndOneThingAtMostIsAButton(Path file) throws IOException {
        String name = file.getFileName().toString();
        MailTemplate template = MailTemplate.parse(Files.readAllBytes(file));
        Locale language = Locale.forLanguageTag(name.split("\\.")[1]);
        Map<String, String> values = new HashMap<>();
        template.placeholders().forEach(placeholder -> values.put(placeholder, sample(placeholder, language)));
        values.put("organisation.phone", "+371 20 000 000");
        values.put("organisation.email", "birojs@example.org");
        Map<String, List<String>> links = ADDRESSES.stream()
                .collect(Collectors.toMap(one -> one, one -> List.of("https://lidzas.example/" + one)));

        String button = language.getLanguage().equals("en") ? "Open and answer" : "Atvērt un atbildēt";
        MailText text = MailText.of(template, values, links, placeholder -> button);
        String page = STYLE.html(text, language);

        Files.createDirectories(SHOWN);
        Files.writeString(SHOWN.resolve(name.replace(".md", ".html")), page);
        Files.writeString(SHOWN.resolve(name.replace(".md", ".txt")), STYLE.plain(text));
        template.placeholders().stream().filter(ADDRESSES::contains).forEach(address -> assertThat(page)
                .contains("href=\"https://lidzas.example/" + address + "\""));
        assertThat(page.split(button, -1)).as("buttons").hasSizeLessThanOrEqualTo(2);
        assertThat(page)
                .contains("lang=\"" + language.getLanguage() + "\"", "Biedrība „Blakus”")
                .doesNotContain("{{");
        assertThat(STYLE.plain(text))
                .contains("+371 20 000 000", "birojs@example.org")
                .doesNotContain("{{", "<", "](");
    }
}
