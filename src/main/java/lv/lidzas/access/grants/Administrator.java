package lv.lidzas.access.grants;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first account of a production installation: {@code LIDZAS_ADMIN_ID}, {@code LIDZAS_ADMIN_PASSWORD}.
 *
 * @param id {@code null} or empty in trial mode, which brings its own users
 */
@ConfigurationProperties("lidzas.admin")
record Administrator(String id, String password) {

    boolean isGiven() {
        return id != null && !id.isBlank() && password != null && !password.isBlank();
    }
}
