package lv.lidzas.cases.page;

import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.BeanFactory;

/** What the staff's card says of changes of a case's priority, for tests of cases. */
public final class ShownPriorities {

    private ShownPriorities() {}

    /** @return whether the case became less urgent, per change */
    public static List<Boolean> falls(BeanFactory beans, String reference) {
        return beans.getBean(CasePages.class).card(reference, Locale.forLanguageTag("lv")).priorities().stream()
                .map(CasePages.Judged::fell)
                .toList();
    }
}
