package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileGuideTest {

    private static final String WRITE = "lidzas.write";
    private static final Path FOLDER = Path.of("docs/analysts");

    private static final List<String> OF_TABLES = List.of(
            "One file holds one table. Its id, its file and its output have one name; `deadlines` alone has two outputs.",
            "A column asks for one bare variable, which every process (or the application) that asks the table gives in that kind.",
            "A cell is a value, several values (`\"a\",\"b\"`), a comparison (`>= 5`), a range (`[1..5]`), `not(…)` of those, or `-`."
                    + " Texts are codes and stand in quotes. Nothing computes: compute in a step and ask for the answer.",
            "A code in a cell is one that the input can be; a code in the output is one that whoever reads it understands.",
            "UNIQUE: no two rows answer the same. FIRST needs a reason in the documentation of the decision; a row that is never"
                    + " reached is a warning. COLLECT is for numbers, with MAX, MIN or SUM.",
            "Every table answers everything that it may be asked, whatever its hit policy: otherwise add a last row of `-`. Whole"
                    + " numbers are counted from nought, unless a cell names a smaller one.",
            "Dates are not compared: count the days in a step.",
            "At most 500 rows and 10 columns.",
            "`deadlines`: each row names one wait; amounts are whole numbers from 1 to 1440 minutes, 744 hours, 3660 days,"
                    + " 1000 working days or 120 months. In days or longer a row called `…Ends` or `…Kept` counts to the end of its last"
                    + " day, any other to the same time of day. A row that a process waits for, or that the application counts with, stays.",
            "An answer that a flow of a process compares with stays possible. Two or more answers that no flow names are a warning.");

    private static final List<String> OF_FORMS = List.of(
            "The id of the form is the name of its file.",
            "A component outside a bound group is an answer: no free text, its key no word of the engine and no name of a record.",
            "A group whose path is the name of a record is bound. A key there that the record does not know needs the properties"
                    + " `purpose` and `class`. A form that begins something, or is public, binds one kind of record.",
            "A start form may be about a record that there is already: a text field with the property `record`, which names the"
                    + " kind (`volunteer`, `case`), outside every group, always asked and required. The form then has no bound group,"
                    + " its other fields are answers, and the tasks of the process show the chosen record.",
            "A condition begins with `=` and compares fields of the same form with values: `=answer = \"no\"`,"
                    + " `=volunteer.age < 18 and not(list contains(languages, \"lv\"))`. Codes are those of the field. A condition that"
                    + " always holds is refused.",
            "Labels and descriptions are literal. A text may use emphasis, lists, links and `{{field}}` of the same form.",
            "Patterns are matched in linear time by the server, so they have no lookaround, no references and no flags.",
            "An option that a decision table is asked about has a row there.",
            "A form that people outside see has English texts beside the Latvian ones.",
            "The file is JSON of up to 1 MB in UTF-8; no member stands twice.");

    @Test
    void whatATableMayHoldIsWrittenFromTheTableOfTheGate() throws IOException {
        same("what-a-table-may-hold.md", FileGuide.ofMarkup("dmn.yaml", "What a decision table may hold", OF_TABLES));
    }

    @Test
    void whatAFormMayHoldIsWrittenFromTheTableOfTheGate() throws IOException {
        same("what-a-form-may-hold.md", FileGuide.ofForm("form.yaml", "What a form may hold", OF_FORMS));
    }

    @Test
    void whichTablesThereAreIsWrittenFromTheTables() throws IOException {
        same("which-tables-there-are.md", TableGuide.ofAll());
    }

    private static void same(String file, String expected) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), expected);
        }
        assertThat(FOLDER.resolve(file))
                .as("run: mvn test -Dtest=FileGuideTest -D" + WRITE + "=true")
                .hasContent(expected);
    }
}
