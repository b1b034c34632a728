/**
 * What a colleague has typed into a form of Tasklist and not sent yet: kept on the server, for that colleague and that
 * task or start form only, so that nothing is lost by another task, a reload, a person's card or a session that ends, and
 * nothing lies in a browser that others use. What a form asks and who may fill it in is decided in {@code workflow}; the
 * pages' scripts stand with the other additions to Tasklist in {@code access}. It has no API. It holds the unsent text
 * itself and whom it is about; {@link lv.lidzas.people.PersonData} moves and erases it with the person.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {
            "people",
            "access",
            "workflow",
            "workflow :: news",
            "workflow :: words",
            "forms",
            "records",
            "nightly",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.drafts;

import org.jspecify.annotations.NullMarked;
