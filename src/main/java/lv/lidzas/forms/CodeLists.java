package lv.lidzas.forms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lv.lidzas.forms.lists.CodeList;
import lv.lidzas.forms.lists.ListedOptions;
import lv.lidzas.records.Option;
import lv.lidzas.values.Languages;
import org.springframework.stereotype.Component;

/** The lists as they are deployed. */
@Component
public class CodeLists {

    private final Function<String, Optional<CodeList>> known;

    CodeLists(DeployedForms deployed, UntilDeployed memory) {
        known = memory.remembered(deployed::list);
    }

    /** @return the words for a code; the code itself if the list has it no more */
    public String label(NeededCodes list, String code, Locale language) {
        return known.apply(list.list()).stream()
                .flatMap(found -> found.entries().stream())
                .filter(entry -> entry.code().equals(code))
                .map(entry -> Languages.isEnglish(language) ? entry.english() : entry.latvian())
                .findFirst()
                .orElse(code);
    }

    /** What a list offers now, in its order. */
    public List<Option> options(NeededCodes list) {
        return known.apply(list.list()).stream()
                .flatMap(found -> found.entries().stream())
                .map(entry -> new Option(entry.code(), entry.latvian(), entry.english()))
                .toList();
    }

    /** @param form gets the options of the lists that its components name */
    public void fill(ObjectNode form) {
        ListedOptions.fill(form.path("components"), known);
    }
}
