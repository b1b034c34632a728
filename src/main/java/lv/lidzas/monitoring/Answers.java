package lv.lidzas.monitoring;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the answers to Cockpit's views have in common: nothing keeps them, and colleagues stand there by their names. */
@Component
class Answers {

    private final Colleagues colleagues;

    Answers(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** Names by account. */
    Map<String, String> named(Collection<@Nullable String> accounts, Locale language) {
        return colleagues.named(
                accounts.stream()
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.toSet()),
                language);
    }

    static <T> ResponseEntity<T> of(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }

    static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
