package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code docs/usability.md} says of each job: the most that it may cost, and what it does cost. */
record CostTable(Map<String, Cost> costs) {

    private static final Path PAGE = Path.of("docs", "usability.md");

    /** A row: the job, before where that is known, aim, measured. */
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (?<job>[^|]+?) \\|(?: \\d+ \\|)? (?<aim>\\d+) \\| (?<measured>\\d+) \\| [^|]+ \\|$");

    record Cost(int aim, int measured) {}

    static CostTable read() throws IOException {
        return of(Files.readString(PAGE));
    }

    static CostTable of(String page) {
        Map<String, Cost> costs = new LinkedHashMap<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            Cost before = costs.put(
                    row.group("job"),
                    new Cost(Integer.parseInt(row.group("aim")), Integer.parseInt(row.group("measured"))));
            assertThat(before).as(row.group("job") + " stands twice").isNull();
        }
        return new CostTable(costs);
    }

    Set<String> jobs() {
        return costs.keySet();
    }

    /** Fails if a job costs more than it may, or another number than the page says. */
    void compare(String job, int measured) {
        Cost cost = costs.get(job);
        assertThat(cost).as(job + " stands in no row").isNotNull();
        assertThat(measured).as(job + ": more than its aim").isLessThanOrEqualTo(cost.aim());
        assertThat(measured).as(job + ": another number stands in " + PAGE).isEqualTo(cost.measured());
    }
}
