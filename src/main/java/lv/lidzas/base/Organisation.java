package lv.lidzas.base;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The organisation that runs this installation: {@code LIDZAS_ORGANISATION_…}; what is not set is empty. */
@ConfigurationProperties("lidzas.organisation")
public record Organisation(
        String name,
        String registrationNumber,
        String address,
        String signatory,
        String email,
        String phone,
        String dutyPhone) {

    public Organisation {
        name = Objects.requireNonNullElse(name, "");
        registrationNumber = Objects.requireNonNullElse(registrationNumber, "");
        address = Objects.requireNonNullElse(address, "");
        signatory = Objects.requireNonNullElse(signatory, "");
        email = Objects.requireNonNullElse(email, "");
        phone = Objects.requireNonNullElse(phone, "");
        dutyPhone = Objects.requireNonNullElse(dutyPhone, "");
    }

    /** How to reach it, as far as that is set: "+371 20000000, birojs@example.org". */
    public String contact() {
        return Stream.of(phone, email).filter(way -> !way.isBlank()).collect(Collectors.joining(", "));
    }
}
