package lv.lidzas.workflow.gate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of a mail text, taken out or called otherwise. */
final class MailChanges {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[#^/]?([A-Za-z.]+)}}");

    private final String file;
    private final String text;
    private final NamedElsewhere named;
    private final RepositoryMutants mutants;

    MailChanges(String file, String text, NamedElsewhere named, RepositoryMutants mutants) {
        this.file = file;
        this.text = text;
        this.named = named;
        this.mutants = mutants;
    }

    void make() {
        Set<String> names = new LinkedHashSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            names.add(placeholder.group(1));
        }
        for (String name : names) {
            String tag = "(\\{\\{[#^/]?)" + Pattern.quote(name) + "}}";
            mutants.add(file, "placeholder gone", name, named.placeholder(file, name), text, text.replaceAll(tag, ""));
            // Somebody has to fill it.
            mutants.add(
                    file,
                    "placeholder renamed",
                    name,
                    Set.of(file),
                    text,
                    text.replaceAll(tag, "$1" + Matcher.quoteReplacement(name + "Anew}}")));
        }
    }
}
