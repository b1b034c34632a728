package lv.lidzas.support;

import java.util.Locale;
import java.util.Set;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.StaffGroups;

/** The coordinator of a {@link Journey} where a use case is called and no form is sent. */
public final class Coordinator {

    public static final Locale LATVIAN = Locale.forLanguageTag("lv");

    private Coordinator() {}

    public static FormContext at(String form) {
        return new FormContext(form, Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS)), LATVIAN);
    }
}
