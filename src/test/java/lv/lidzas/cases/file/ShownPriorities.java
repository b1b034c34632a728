package lv.lidzas.cases.file;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.lists.Place;
import lv.lidzas.people.timeline.TimelineView;
import lv.lidzas.people.timeline.Timelines;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.timeline.TimelineKind;
import org.springframework.beans.factory.BeanFactory;

/** What the staff's card says of changes of a case's priority, for tests of cases. */
final class ShownPriorities {

    private ShownPriorities() {}

    /** @return sentences, the newest first */
    static List<String> of(BeanFactory beans, String reference) {
        TimelineView decisions =
                new TimelineView(Set.of(StaffGroups.COORDINATORS), TimelineKind.DECISIONS, Place.START, 25);
        return beans
                .getBean(Timelines.class)
                .of("/gadijumi/" + reference, List.of(reference), null, decisions, Locale.forLanguageTag("lv"))
                .entries()
                .rows()
                .stream()
                .filter(one -> one.source().equals("priority"))
                .map(one -> one.entry().title())
                .toList();
    }
}
