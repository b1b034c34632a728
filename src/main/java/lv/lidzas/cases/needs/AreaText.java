package lv.lidzas.cases.needs;

import java.util.List;
import java.util.Locale;
import lv.lidzas.forms.CodeLists;
import lv.lidzas.values.Written;
import org.springframework.stereotype.Component;

/** Areas of life in words, as the list of choices says them. */
@Component
public class AreaText {

    private final CodeLists lists;

    AreaText(CodeLists lists) {
        this.lists = lists;
    }

    public String one(String area, Locale language) {
        return lists.label(AreaWords.AREAS, area, language);
    }

    /** In one line. */
    public String line(List<String> areas, Locale language) {
        return Written.list(areas.stream().map(area -> one(area, language)).toList(), language);
    }
}
