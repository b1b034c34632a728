/**
 * Support of persons under international protection: the case from request to closure, consents, needs, plan, who helps,
 * visits and hours, and the nightly check that nobody is forgotten. The beneficiary is a person of {@code people}, who may
 * help is known to {@code volunteers} and {@code training}. The API is {@link lv.lidzas.cases.SupportCases} and
 * {@link lv.lidzas.cases.CaseOffers}, whose methods are the steps of {@code supportCase} and the processes it calls
 * ({@code processes/cases}). A volunteer reads a case from acceptance until the assignment ends.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Cases",
        allowedDependencies = {
            "training",
            "volunteers",
            "people",
            "notifications",
            "access",
            "nightly",
            "workflow",
            "web",
            "values"
        })
package lv.lidzas.cases;
