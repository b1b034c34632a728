/**
 * Trial mode, for whoever wants to look at the product without setting anything up: embedded PostgreSQL, users, mails
 * into a folder instead of a mail server. It also judges whether a production installation may start: nothing of it
 * runs then. It owns no data but that of the trial itself.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Trial",
        allowedDependencies = {
            "volunteers",
            "people",
            "people :: erasure",
            "people :: join",
            "access",
            "workflow",
            "forms",
            "records",
            "nightly",
            "web",
            "values"
        })
@NullMarked
package lv.lidzas.trial;

import org.jspecify.annotations.NullMarked;
