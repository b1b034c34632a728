package lv.lidzas.training.session;

import java.time.Instant;

/** Sessions and places at them, for tests of what follows from them. */
public final class GivenSessions {

    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private GivenSessions() {}

    public static TrainingSession session(String reference, String module) {
        TrainingSession session = new TrainingSession(reference);
        session.module(module);
        session.meet(NOW, NOW.plusSeconds(7200));
        return session;
    }

    public static TrainingSession cancelled(String reference, String module) {
        TrainingSession session = session(reference, module);
        session.cancel();
        return session;
    }

    /** @param attendance code; {@code null} while it is not recorded */
    public static Enrolment place(String session, String attendance) {
        Enrolment place = new Enrolment("T-2026-000001", session, NOW);
        place.attended(attendance);
        return place;
    }
}
