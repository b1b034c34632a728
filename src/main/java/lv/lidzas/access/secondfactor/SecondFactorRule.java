package lv.lidzas.access.secondfactor;

import java.util.Collection;
import java.util.Optional;
import lv.lidzas.access.ways.PasswordRule;
import org.springframework.stereotype.Component;

/** Whoever has a second factor is asked for it; whoever must have one and has none sets it up. */
@Component
@IfSecondFactor
class SecondFactorRule implements PasswordRule {

    static final String CODE = "/ieiet/kods";
    static final String SET_UP = "/ieiet/otrais-solis";

    private final SecondFactor factor;
    private final SecondFactorSettings settings;

    SecondFactorRule(SecondFactor factor, SecondFactorSettings settings) {
        this.factor = factor;
        this.settings = settings;
    }

    @Override
    public Optional<String> pageAfter(String account, Collection<String> groups) {
        if (factor.isOn(account)) {
            return Optional.of(CODE);
        }
        return settings.isCompulsoryFor(groups) ? Optional.of(SET_UP) : Optional.empty();
    }
}
