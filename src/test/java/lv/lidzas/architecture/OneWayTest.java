package lv.lidzas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each kind of thing is done in one place; a second way of doing it is refused. */
class OneWayTest {

    private static final Path PRODUCT = Path.of("src/main/java");

    /**
     * How a thing is done.
     *
     * @param place the file that does it
     * @param shape how its source looks
     * @param fixture a line elsewhere that is refused
     */
    private record Way(String thing, String place, String shape, String fixture) {

        private boolean isIn(String source) {
            return Pattern.compile(shape).matcher(source).find();
        }
    }

    private static final List<Way> WAYS = List.of(
            new Way(
                    "Latvian is a constant of Languages",
                    "Languages.java",
                    "forLanguageTag\\(\"(lv|en)\"\\)",
                    "Locale latvian = Locale.forLanguageTag(\"lv\");"),
            new Way(
                    "whether it is English is asked of Languages",
                    "Languages.java",
                    "getLanguage\\(\\)\\s*\\.equals\\(\"(en|lv)\"\\)",
                    "return language.getLanguage().equals(\"en\");"),
            new Way(
                    "days, times and numbers are written by Written",
                    "Written.java",
                    "\\bDateTimeFormatter\\b|\\bFormatStyle\\b|SimpleDateFormat|NumberFormat\\.get|\\bDecimalFormat\\b",
                    "DateTimeFormatter.ofPattern(\"dd.MM.yyyy.\")"),
            new Way(
                    "hours and minutes are written by Written",
                    "Written.java",
                    "\" h\"",
                    "return minutes / 60 + \" h\";"),
            new Way(
                    "a list ends with the word that Written knows",
                    "Written.java",
                    "\" un \"",
                    "String.join(\", \", some) + \" un \" + last"),
            new Way(
                    "a reference is made by its RecordType",
                    "RecordType.java",
                    "%d-%06d",
                    "\"C-%d-%06d\".formatted(year, number)"),
            new Way(
                    "a refusal of one field is made by InvalidForm.of",
                    "InvalidForm.java",
                    "new InvalidForm\\(\\s*(\"\\w*\"|[A-Za-z]+),\\s*messages\\s*\\.getMessage\\(",
                    "throw new InvalidForm(\"day\", messages.getMessage(\"day.ahead\", null, language));"),
            new Way(
                    "a kind of record is found in RecordStores",
                    "RecordType.java",
                    "startsWith\\([\\w.()]*prefix\\(?\\)?\\s*\\+",
                    "store -> reference.startsWith(store.prefix() + \"-\")"),
            new Way(
                    "periods of keeping stand in deadlines.dmn",
                    "deadlines.dmn",
                    "minusYears\\(|minusMonths\\(",
                    "LocalDate.now(clock).minusYears(5)"),
            new Way(
                    "a forbidden step is StageNotPossible",
                    "StageNotPossible.java",
                    "IllegalStateException\\(\"(not possible|only a)",
                    "throw new IllegalStateException(\"not possible: from a to b\");"),
            new Way(
                    "a stage is an enumeration that is kept by its converter",
                    "CodeConverter.java",
                    "private String (stage|outcome)\\b",
                    "private String stage = \"open\";"),
            new Way(
                    "an addressee is made by People.addressee",
                    "PersonRegister.java",
                    "new (Recipient\\.)?Addressee\\(\\s*\\(String\\)",
                    "return new Addressee((String) person.get(\"email\"));"));

    @TestFactory
    Stream<DynamicTest> eachThingIsDoneInOnePlace() throws IOException {
        try (Stream<Path> files = Files.walk(PRODUCT)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return WAYS.stream()
                    .map(way -> DynamicTest.dynamicTest(way.thing(), () -> assertThat(sources)
                            .filteredOn(file -> !file.endsWith(way.place()))
                            .noneMatch(file -> way.isIn(read(file)))));
        }
    }

    @TestFactory
    Stream<DynamicTest> aSecondWayIsRefused() {
        return WAYS.stream()
                .map(way -> DynamicTest.dynamicTest(
                        way.thing(), () -> assertThat(way.isIn(way.fixture())).isTrue()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
