package lv.lidzas.training.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;
import lv.lidzas.values.TimeOfDay;
import org.springframework.util.function.SingletonSupplier;

/** A session by the clock on the wall, with those who have a place, once somebody asks for them. */
final class SeenSession {

    private final TrainingSession session;
    private final ZoneId zone;
    private final Supplier<List<Enrolment>> taken;

    SeenSession(TrainingSession session, ZoneId zone, Supplier<List<Enrolment>> taken) {
        this.session = session;
        this.zone = zone;
        this.taken = SingletonSupplier.of(taken);
    }

    TrainingSession session() {
        return session;
    }

    LocalDate day() {
        return local(session.startsAt()).toLocalDate();
    }

    String startsAt() {
        return TimeOfDay.of(local(session.startsAt()).toLocalTime());
    }

    String endsAt() {
        return TimeOfDay.of(local(session.endsAt()).toLocalTime());
    }

    List<Enrolment> taken() {
        return taken.get();
    }

    List<String> runsWith(String attendance) {
        return taken().stream()
                .filter(enrolment -> attendance.equals(enrolment.attendance()))
                .map(Enrolment::run)
                .toList();
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }
}
