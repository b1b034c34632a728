/**
 * Trial mode, for whoever wants to look at the product without setting anything up: embedded PostgreSQL, users, mails
 * into a folder instead of a mail server. Nothing of it runs in a production installation. It owns no data but that of the
 * trial itself.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Trial",
        allowedDependencies = {
            "volunteers",
            "people",
            "people :: erasure",
            "people :: join",
            "access",
            "forms",
            "workflow :: races",
            "records",
            "nightly",
            "web",
            "base",
            "values",
            "settings"
        })
@NullMarked
package lv.lidzas.trial;

import org.jspecify.annotations.NullMarked;
