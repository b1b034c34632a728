package lv.lidzas.training.session;

import java.util.Map;
import java.util.Set;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.RecordType;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.records.fields.Fields;

/** What forms show and change of a session. */
public final class SessionFields {

    static final String DAY = "day";
    static final String STARTS_AT = "startsAt";
    static final String ENDS_AT = "endsAt";
    static final String LINK = "link";
    static final String TRAINER = "trainer";
    static final String PLACES = "places";
    static final String REPEAT = "repeat";
    static final String TIMES = "times";
    static final String PRESENT = "present";
    static final String EXCUSED = "excused";
    static final String EVERYBODY = "everybody";
    static final String WALK_INS = "walkIns";

    static final Fields<SeenSession> TABLE = Fields.of(SeenSession.class)
            .shown("reference", FieldKind.REFERENCE, seen -> seen.session().reference())
            .code("module", seen -> seen.session().module(), (seen, module) -> seen.session()
                    .module(module))
            .handled(DAY, FieldKind.DATE, SeenSession::day)
            .handled(STARTS_AT, FieldKind.TIME, SeenSession::startsAt)
            .handled(ENDS_AT, FieldKind.TIME, SeenSession::endsAt)
            .code("mode", seen -> seen.session().mode(), (seen, mode) -> seen.session()
                    .mode(mode))
            .text("place", seen -> seen.session().place(), (seen, place) -> seen.session()
                    .place(place))
            .handled(LINK, FieldKind.LINK, seen -> seen.session().link())
            .handled(TRAINER, FieldKind.NAME, seen -> seen.session().trainer())
            .handled(PLACES, FieldKind.NUMBER, seen -> seen.session().places())
            .handled(REPEAT, FieldKind.CODE)
            .handled(TIMES, FieldKind.NUMBER)
            .shown("enrolled", FieldKind.NUMBER, seen -> seen.taken().size())
            .handled(PRESENT, FieldKind.CODES, seen -> seen.runsWith(PRESENT))
            .handled(EXCUSED, FieldKind.CODES, seen -> seen.runsWith(EXCUSED))
            .handled(EVERYBODY, FieldKind.BOOLEAN)
            .handled(WALK_INS, FieldKind.CODES)
            .rest(SeenSession::session);

    public static final RecordType TYPE = RecordType.of("session", "S", StaffGroups.CASEWORKERS, TABLE)
            .asking(Map.of("planSession", Set.of("module", "day", "startsAt", "mode", "places")))
            .withCodes(Map.of("mode", Set.of("inPerson", "remote", "mixed"), REPEAT, Set.of("weekly", "fortnightly")))
            .withAttributesIn("training_session");

    private SessionFields() {}
}
