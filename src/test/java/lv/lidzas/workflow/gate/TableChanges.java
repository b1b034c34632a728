package lv.lidzas.workflow.gate;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.workflow.gate.files.DeadlineTable;
import lv.lidzas.workflow.gate.finding.FileNames;

/** Rows, inputs and answers of a decision table, taken out or called otherwise. */
final class TableChanges {

    private static final Pattern ROW = Pattern.compile("<rule\\b.*?</rule>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("<outputEntry[^>]*>\\s*<text>\"(\\w+)\"</text>");
    private static final Pattern NAME = Pattern.compile("<inputEntry[^>]*>\\s*<text>\"(\\w+)\"</text>");
    private static final Pattern INPUT = Pattern.compile("<inputExpression[^>]*>\\s*<text>(\\w+)</text>");

    private final String file;
    private final String text;
    private final NamedElsewhere named;
    private final RepositoryMutants mutants;

    TableChanges(String file, String text, NamedElsewhere named, RepositoryMutants mutants) {
        this.file = file;
        this.text = text;
        this.named = named;
        this.mutants = mutants;
    }

    void make() {
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            if (FileNames.id(file).equals(DeadlineTable.ID)) {
                deadline(row.group());
            } else if (!INPUT.matcher(text).find()) {
                choice(row.group());
            } else {
                answer(row.group());
            }
        }
        if (!FileNames.id(file).equals(DeadlineTable.ID)) {
            Matcher input = INPUT.matcher(text);
            while (input.find()) {
                // Somebody has to give it.
                String renamed = input.group().replace(">" + input.group(1) + "<", ">" + input.group(1) + "Anew<");
                mutants.add(
                        file,
                        "input renamed",
                        input.group(1),
                        Set.of(file),
                        text,
                        text.replace(input.group(), renamed));
            }
        }
    }

    private void deadline(String row) {
        Matcher name = NAME.matcher(row);
        if (name.find()) {
            String quoted = "\"" + name.group(1) + "\"";
            Set<String> readers = named.deadline(name.group(1));
            mutants.add(file, "row gone", name.group(1), readers, text, text.replace(row, ""));
            mutants.add(
                    file,
                    "row renamed",
                    name.group(1),
                    readers,
                    text,
                    text.replace(row, row.replace("<text>" + quoted, "<text>\"" + name.group(1) + "Anew\"")));
        }
    }

    private void choice(String row) {
        Matcher code = CODE.matcher(row);
        if (code.find()) {
            String quoted = "<text>\"" + code.group(1) + "\"";
            Set<String> readers = named.choice(file, code.group(1));
            mutants.add(file, "choice gone", code.group(1), readers, text, text.replace(row, ""));
            mutants.add(
                    file,
                    "choice renamed",
                    code.group(1),
                    readers,
                    text,
                    text.replace(row, row.replace(quoted, "<text>\"" + code.group(1) + "Anew\"")));
        }
    }

    private void answer(String row) {
        Matcher code = CODE.matcher(row);
        String answer = code.find() ? code.group(1) : "";
        boolean last = !answer.isEmpty() && count(answer) == 1;
        Set<String> readers = last ? named.answer(file, answer) : new TreeSet<>();
        mutants.add(
                file,
                "row gone",
                row.replaceAll("(?s)^<rule id=\"(\\w+)\".*", "$1"),
                readers,
                text,
                text.replace(row, ""));
        if (!answer.isEmpty()) {
            // No flow and no code knows it.
            mutants.add(
                    file,
                    "answer renamed",
                    answer,
                    named.answer(file, answer),
                    text,
                    text.replace("\"" + answer + "\"", "\"" + answer + "Anew\""));
        }
    }

    private int count(String answer) {
        int count = 0;
        Matcher code = CODE.matcher(text);
        while (code.find()) {
            count += code.group(1).equals(answer) ? 1 : 0;
        }
        return count;
    }
}
