package lv.lidzas.access.starts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.nodes.Limits;
import lv.lidzas.workflow.Starts;
import org.springframework.stereotype.Component;

/** Looks for the record that a process is to be about, as often as somebody may who types, and no list of everybody. */
@Component
class RecordSearch {

    static final int MOST = 10;

    private static final int TIMES = 60;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Starts starts;
    private final Limits.Limit limit;

    RecordSearch(Starts starts, Limits limits) {
        this.starts = starts;
        this.limit = limits.of("start-records", TIMES, PERIOD);
    }

    /**
     * The likeliest first; nothing without a query.
     *
     * @param account of whoever searches
     * @throws TooManySearches if that is too often
     */
    List<FoundRecord> find(Starts.Start start, String query, String account, Locale language) {
        if (query.isBlank()) {
            return List.of();
        }
        if (!limit.take(account)) {
            throw new TooManySearches();
        }
        return starts.find(start, query, MOST, language);
    }
}
