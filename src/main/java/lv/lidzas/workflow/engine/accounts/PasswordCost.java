package lv.lidzas.workflow.engine.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How dear one look at a password is. The defaults are those that OWASP recommends for Argon2id.
 *
 * @param memoryKib memory of one hash
 */
@ConfigurationProperties("lidzas.passwords")
record PasswordCost(@DefaultValue("19456") int memoryKib, @DefaultValue("2") int iterations) {}
