package lv.lidzas.support;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What colleagues enter of an agreement, for tests that are about other steps. */
public final class Agreed {

    private Agreed() {}

    /** Work without children, risk or expenses, which nobody asks to have in writing. */
    public static Map<String, Object> work() {
        return new HashMap<>(Map.of(
                "agreementWork",
                "Palīdz un tulko sarunās.",
                "agreementPlaces",
                "Mūsu telpas Rīgā",
                "agreementVolume",
                "2 stundas nedēļā",
                "agreementFrom",
                LocalDate.now(TestClock.RIGA).toString(),
                "agreementChildren",
                "none"));
    }

    /** The same, which a party wants in writing. */
    public static Map<String, Object> workInWriting() {
        Map<String, Object> work = work();
        work.put("agreementAsked", true);
        return work;
    }

    /** Signed on paper today. */
    public static Map<String, Object> signature() {
        return Map.of(
                "agreementSignedHow",
                "paper",
                "agreementSignedOn",
                LocalDate.now(TestClock.RIGA).toString(),
                "agreementSignedWhere",
                "Mape 3",
                "agreementRulesRead",
                true);
    }

    /** A colleague prepares an agreement that is signed on paper. */
    public static void inWriting(Journey journey, String volunteer) {
        journey.submit(volunteer, "userTask_prepareAgreement", "volunteer", workInWriting(), Map.of());
        journey.runJobs(volunteer);
        journey.submit(volunteer, "userTask_recordSigning", "volunteer", signature(), Map.of());
    }
}
