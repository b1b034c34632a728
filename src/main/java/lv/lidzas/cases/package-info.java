/**
 * Support of persons under international protection: the request for help from outside, the case from request to closure,
 * needs, plan, visits, what the volunteer who helps sees, and the nightly check that nobody is forgotten. The beneficiary is
 * a person of {@code people}, who also keeps the consents; who may help and who was asked is known to {@code matching}. It has
 * no API: the steps of {@code helpRequest}, {@code supportCase} and the processes it calls ({@code processes/cases}) stand
 * beside the use cases below. A volunteer reads a case from acceptance until the assignment ends.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "reporting",
            "matching",
            "volunteers",
            "people",
            "people :: consent",
            "people :: erasure",
            "people :: search",
            "people :: timeline",
            "access",
            "access :: lists",
            "sheets",
            "workflow",
            "workflow :: agenda",
            "workflow :: contract",
            "workflow :: deadlines",
            "workflow :: mails",
            "forms",
            "records",
            "records :: fields",
            "records :: timeline",
            "nightly",
            "web",
            "web :: typed",
            "lists",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.cases;

import org.jspecify.annotations.NullMarked;
