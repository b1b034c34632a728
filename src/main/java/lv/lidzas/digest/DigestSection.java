package lv.lidzas.digest;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.AccountSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the own page of a colleague who gets such letters: what they are, and whether they are wanted. */
@Component
@Order(30)
class DigestSection implements AccountSection {

    static final String PAGE = "/konts#apskats";

    private final DigestStore store;
    private final DigestReaders readers;

    DigestSection(DigestStore store, DigestReaders readers) {
        this.store = store;
        this.readers = readers;
    }

    @Override
    public String template() {
        return "digest/section";
    }

    @Override
    public @Nullable Map<String, Object> model(String userId, Locale language) {
        return readers.reader(userId).isEmpty()
                ? null
                : Map.of(
                        "wanted",
                        store.isWanted(userId),
                        "hasAddress",
                        readers.email(userId).isPresent());
    }
}
