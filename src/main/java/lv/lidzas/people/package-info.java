/**
 * The human being behind every role: identity, contact, languages, notes, additional attributes; search before create
 * and merge; the log of who opened whose record; erasure. What somebody does here (apply, volunteer, be supported) is
 * owned by the modules above, which show, move and erase their part through {@link lv.lidzas.people.PersonData} and
 * {@link lv.lidzas.people.PersonCardSection}. The API is {@link lv.lidzas.people.People};
 * search, erasure, joins and consents are interfaces of their own, which a module that uses them names. It owns the processes {@code addressChange},
 * {@code personErasure}, {@code personJoin} and {@code personRequest} ({@code processes/people}): a new address is confirmed
 * first, erasing somebody with an open case and joining two records take two people, what a person asks for is answered in time. It
 * holds names, birth date, contact data and notes; {@link lv.lidzas.people.erasure.Erasure} removes them.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "People",
        allowedDependencies = {
            "notifications",
            "notifications :: staff",
            "access",
            "access :: lists",
            "sheets",
            "workflow",
            "forms",
            "records :: fields",
            "records :: timeline",
            "records",
            "workflow :: contract",
            "workflow :: deadlines",
            "nodes",
            "base",
            "papers",
            "workflow :: mails",
            "nightly",
            "web",
            "web :: typed",
            "lists",
            "base",
            "values"
        })
@NullMarked
package lv.lidzas.people;

import org.jspecify.annotations.NullMarked;
