package lv.lidzas.cases.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import org.jspecify.annotations.Nullable;

/**
 * A request as forms show it.
 *
 * @param person values of whoever asked, by key
 */
record SeenRequest(HelpRequest request, Map<String, Object> person, Clock clock) {

    LocalDate receivedOn() {
        return LocalDate.ofInstant(request.receivedAt(), clock.getZone());
    }

    /** A line per try. */
    String tries() {
        LocalDate today = LocalDate.now(clock);
        return request.tries().stream()
                .map(moment -> Written.moment(moment.atZone(clock.getZone()), today, Languages.LATVIAN))
                .collect(Collectors.joining("\n"));
    }

    /** What is known of the person who needs help: of whoever asked for himself, all. */
    @Nullable
    Object supported(String key) {
        return request.isForSelf() ? person.get(key) : null;
    }

    List<String> languages() {
        return List.of(request.contactLanguage());
    }

    @Nullable
    String channel() {
        if (!request.isForSelf()) {
            return null;
        }
        return person.get("phone") == null ? "email" : "phone";
    }

    @Nullable
    String referredBy() {
        return request.isForSelf() ? HelpRequest.SELF : null;
    }
}
