package lv.lidzas.access.secondfactor;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.access.AccountSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the own page: whether the second factor is on, and the way to its page. */
@Component
@IfSecondFactor
@Order(10)
class SecondFactorSection implements AccountSection {

    private final FactorStore store;

    SecondFactorSection(FactorStore store) {
        this.store = store;
    }

    @Override
    public String template() {
        return "access/second-factor-section";
    }

    @Override
    public Map<String, Object> model(String userId, Locale language) {
        return store.find(userId)
                .map(factor -> Map.<String, Object>of("factor", factor))
                .orElse(Map.of());
    }
}
