package lv.lidzas.training.session;

import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;

/** Keys of a session in forms; any other key is an additional attribute. */
public final class SessionFields {

    public static final Map<String, FieldKind> ALL = Map.ofEntries(
            Map.entry("reference", FieldKind.REFERENCE),
            Map.entry("module", FieldKind.CODE),
            Map.entry("day", FieldKind.DATE),
            Map.entry("startsAt", FieldKind.TIME),
            Map.entry("endsAt", FieldKind.TIME),
            Map.entry("mode", FieldKind.CODE),
            Map.entry("place", FieldKind.TEXT),
            Map.entry("link", FieldKind.LINK),
            Map.entry("trainer", FieldKind.NAME),
            Map.entry("places", FieldKind.NUMBER),
            Map.entry("enrolled", FieldKind.NUMBER),
            Map.entry("present", FieldKind.CODES),
            Map.entry("excused", FieldKind.CODES));

    public static final RecordType TYPE = RecordType.of("session", "S", StaffGroups.CASEWORKERS, ALL)
            .asking(Map.of("planSession", Set.of("module", "day", "startsAt", "endsAt", "mode", "places")))
            .withCodes(Map.of("mode", Set.of("inPerson", "remote", "mixed")))
            .withAttributesIn("training_session");

    private SessionFields() {}
}
