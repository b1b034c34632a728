package lv.lidzas.access.tasks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What Tasklist's list is sorted by, as its addresses say it and as it is stored. */
final class Sorting {

    /** Soonest due first. */
    static final Sorting USUAL = new Sorting(List.of("dueDate:asc"));

    private static final Set<String> KEYS =
            Set.of("priority", "created", "dueDate", "followUpDate", "nameCaseInsensitive", "assignee");
    private static final Set<String> ORDERS = Set.of("asc", "desc");
    private static final String BY = "sortBy";
    private static final String ORDER = "sortOrder";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> steps;

    private Sorting(List<String> steps) {
        this.steps = steps;
    }

    static Sorting stored(String text) {
        return new Sorting(Arrays.asList(text.split(",")));
    }

    /** Empty for what Tasklist itself does not offer. */
    static Optional<Sorting> sent(String address) {
        try {
            List<String> steps = new ArrayList<>();
            for (Map<String, String> step : Objects.requireNonNullElse(
                    JSON.readValue(address, new TypeReference<@Nullable List<@Nullable Map<String, String>>>() {}),
                    List.<@Nullable Map<String, String>>of())) {
                if (step == null) {
                    return Optional.empty();
                }
                String by = Objects.requireNonNullElse(step.get(BY), "");
                String order = Objects.requireNonNullElse(step.get(ORDER), "");
                if (step.size() != 2 || !KEYS.contains(by) || !ORDERS.contains(order)) {
                    return Optional.empty();
                }
                steps.add(by + ":" + order);
            }
            return steps.isEmpty() || steps.size() > KEYS.size() ? Optional.empty() : Optional.of(new Sorting(steps));
        } catch (JsonProcessingException none) {
            return Optional.empty();
        }
    }

    String toStore() {
        return String.join(",", steps);
    }

    /** As the address of Tasklist says it. */
    String inAddress() {
        return steps.stream()
                .map(step -> step.split(":"))
                .map(step -> "{\"%s\":\"%s\",\"%s\":\"%s\"}".formatted(BY, step[0], ORDER, step[1]))
                .collect(Collectors.joining(",", "[", "]"));
    }
}
