package lv.lidzas.access.devices;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody without an account on a known device; the name is the {@code P-} reference, and there are no authorities. */
public final class SignedInPerson extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final String person;
    private final long device;

    SignedInPerson(String person, long device) {
        super(List.of());
        this.person = person;
        this.device = device;
        setAuthenticated(true);
    }

    public long device() {
        return device;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInPerson that && that.device == device;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(device);
    }
}
