package lv.lidzas.cases.oversight;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.nightly.NightlyWork;

/** What the nightly check would name, for tests of cases. */
public final class ForgottenCases {

    private ForgottenCases() {}

    /** @return codes of reasons by reference */
    public static Map<String, List<String>> among(NightlyWork night) {
        return ((CaseOversight) night)
                .find().stream().collect(Collectors.toMap(Forgotten::reference, Forgotten::reasons));
    }
}
