package lv.lidzas.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** Writes for analysts which decision tables there are, from what each says about itself. */
final class TableGuide {

    private static final Path PROCESSES = Path.of("processes");

    private final StringBuilder text = new StringBuilder();

    private TableGuide() {}

    /** Every table below {@code processes}, folder by folder. */
    static String ofAll() {
        TableGuide guide = new TableGuide();
        guide.line("# Which decision tables there are");
        guide.line("");
        guide.line(
                "Written from the tables themselves, one row each: what it is asked, and what it is for. How one is");
        guide.line(
                "written: [what a decision table may hold](what-a-table-may-hold.md). A list without questions is a list of choices.");
        for (Path folder : folders()) {
            List<Path> tables = tables(folder);
            if (!tables.isEmpty()) {
                guide.folder(folder, tables);
            }
        }
        return guide.text.toString();
    }

    private void folder(Path folder, List<Path> tables) {
        line("");
        line("## `" + folder + "`");
        line("");
        line("| table | is asked | rows | what it says |");
        line("|---|---|---|---|");
        for (Path file : tables) {
            Decision decision = Dmn.readModelFromFile(file.toFile())
                    .getModelElementsByType(Decision.class)
                    .iterator()
                    .next();
            DecisionTable table = (DecisionTable) decision.getExpression();
            line("| `%s` %s | %s | %d | %s |"
                    .formatted(
                            decision.getId(),
                            decision.getName(),
                            asked(table),
                            table.getRules().size(),
                            decision.getDescription().getTextContent().strip().replaceAll("\\s+", " ")));
        }
    }

    private static String asked(DecisionTable table) {
        return table.getInputs().stream()
                .map(input -> "`"
                        + input.getInputExpression().getText().getTextContent().strip() + "`")
                .collect(Collectors.joining(", "));
    }

    private static List<Path> folders() {
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> tables(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
