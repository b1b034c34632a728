/**
 * What has stopped and waits for somebody: steps of processes that failed for good, work of the night or of each minute that fails, a mail server
 * that takes no mails. Administrators and managers are told by mail, once for each cause and in words, and try it again on
 * the page {@code /apstajusies-darbi}, one step or all of a cause. It shows names of processes and steps and references, no
 * person. It has no API and knows no feature; its one table says which account was told of which cause.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Incidents",
        allowedDependencies = {
            "notifications",
            "access",
            "workflow",
            "workflow :: accounts",
            "workflow :: operation",
            "records",
            "reporting",
            "nightly",
            "web",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.incidents;

import org.jspecify.annotations.NullMarked;
