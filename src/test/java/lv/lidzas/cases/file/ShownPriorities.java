package lv.lidzas.cases.file;

import java.util.List;
import java.util.Locale;
import lv.lidzas.cases.ShownCase;
import lv.lidzas.lists.Places;
import org.springframework.beans.factory.BeanFactory;

/** What the staff's card says of changes of a case's priority, for tests of cases. */
final class ShownPriorities {

    private ShownPriorities() {}

    /** @return whether the case became less urgent, per change */
    static List<Boolean> falls(BeanFactory beans, String reference) {
        ShownCase shown = new ShownCase(
                reference,
                beans.getBean(SupportCases.class).find(reference).person(),
                true,
                Places.START,
                Locale.forLanguageTag("lv"));
        List<?> judged =
                (List<?>) beans.getBean(FactsSection.class).model(shown).get("priorities");
        return judged.stream()
                .map(FactsSection.Judged.class::cast)
                .map(FactsSection.Judged::fell)
                .toList();
    }
}
