package lv.lidzas.people.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import lv.lidzas.people.Pauses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pauses and ends as they were asked for on the own page. */
@Component
@Transactional(readOnly = true)
class AskedPauses implements Pauses {

    /** An end outlasts a pause, and a pause without an end each other one. */
    private static final Comparator<Pause> LONGER = Comparator.comparing(Pause::stops)
            .thenComparing(Pause::until, Comparator.nullsLast(Comparator.naturalOrder()));

    private final PersonRequestRepository requests;

    AskedPauses(PersonRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public Map<String, Pause> on(LocalDate day, Map<String, LocalDate> since) {
        return since.isEmpty()
                ? Map.of()
                : requests.pausesOn(day, since.keySet()).stream()
                        .filter(request -> !request.askedOn().isBefore(since.get(request.person())))
                        .collect(Collectors.toMap(
                                request -> Objects.requireNonNull(request.person()),
                                AskedPauses::pause,
                                BinaryOperator.maxBy(LONGER)));
    }

    private static Pause pause(PersonRequest request) {
        return request.kind() == RequestKind.STOP
                ? new Pause(true, request.lastDay())
                : new Pause(false, request.untilDay());
    }
}
