/**
 * How somebody becomes a volunteer: application, stages, recruitment campaigns. Identity, contact data and notes belong
 * to {@code people}; who sees which task is decided in {@code access}. The API is {@link lv.lidzas.volunteers.Volunteers}
 * and the news of what becomes of a volunteer; the steps of {@code volunteerOnboarding} and {@code recruitmentCampaign}
 * ({@code processes/volunteers}) stand beside the use cases below. It holds motivation, help kinds, the clarification and
 * additional attributes of an application, shown, moved and erased through {@link lv.lidzas.people.PersonData}.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Volunteers",
        allowedDependencies = {
            "reporting",
            "people",
            "people :: consent",
            "people :: erasure",
            "people :: request",
            "people :: search",
            "documents",
            "papers",
            "notifications :: staff",
            "access",
            "workflow",
            "workflow :: accounts",
            "workflow :: contract",
            "workflow :: deadlines",
            "workflow :: mails",
            "workflow :: news",
            "forms",
            "records",
            "records :: fields",
            "records :: timeline",
            "nightly",
            "web",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.volunteers;

import org.jspecify.annotations.NullMarked;
