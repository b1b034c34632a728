package lv.lidzas.expenses.page;

import lv.lidzas.records.RecordStores;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where colleagues find the case or session that an expense was for. */
@Component
class AboutPages {

    private final RecordStores records;

    AboutPages(RecordStores records) {
        this.records = records;
    }

    /** @return path of its page; {@code null} without a reference */
    @Nullable
    String of(@Nullable String about) {
        return about == null ? null : page(about);
    }

    private @Nullable String page(String about) {
        return records.of(about).map(store -> store.page(about)).orElse(null);
    }
}
