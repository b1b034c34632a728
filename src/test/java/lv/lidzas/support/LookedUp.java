package lv.lidzas.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a colleague writes down who has looked into the register, for tests that are about other steps. */
public final class LookedUp {

    private LookedUp() {}

    /** Nothing that keeps from work with children. */
    public static Map<String, Object> cleared(LocalDate on) {
        return new HashMap<>(Map.of("checkMethod", "register", "checkedOn", on.toString(), "checkResult", "cleared"));
    }

    /** All that can be written down: a permit with a limit, and the certificate of another state. */
    public static Map<String, Object> permit(LocalDate on) {
        Map<String, Object> seen = cleared(on);
        seen.putAll(Map.of(
                "checkResult",
                "permit",
                "childLimits",
                List.of("besideAdult"),
                "livedElsewhere",
                true,
                "certificateIssuedOn",
                on.toString(),
                "certificateResult",
                "cleared"));
        return seen;
    }
}
