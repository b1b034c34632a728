package lv.lidzas.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The organisation that runs this installation: {@code LIDZAS_ORGANISATION_…}. */
@ConfigurationProperties("lidzas.organisation")
public record Organisation(
        String name,
        String registrationNumber,
        String address,
        String signatory,
        String email,
        String phone,
        String dutyPhone) {}
