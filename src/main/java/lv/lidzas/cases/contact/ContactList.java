package lv.lidzas.cases.contact;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.lidzas.cases.needs.AreaText;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.lists.ListKey;
import lv.lidzas.lists.ListOrder;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListQuery;
import lv.lidzas.lists.Lists;
import lv.lidzas.lists.Place;
import lv.lidzas.matching.AssignmentFacts;
import lv.lidzas.records.fields.Attributes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Contacts of a case as the volunteer who helps reads them, the newest first. */
@Component
class ContactList {

    private static final int LENGTH = 10;

    private static final ListOrder NEWEST_FIRST = ListOrder.descending(ListKey.day("v.day"), ListKey.id("v.reference"));

    private final Lists lists;
    private final ContactRepository contacts;
    private final AreaText areas;
    private final BoundQuestions questions;
    private final MessageSource messages;

    ContactList(
            Lists lists, ContactRepository contacts, AreaText areas, BoundQuestions questions, MessageSource messages) {
        this.lists = lists;
        this.contacts = contacts;
        this.areas = areas;
        this.questions = questions;
        this.messages = messages;
    }

    /** The helper's own ones, which he or she may put right, and those of earlier volunteers where that was agreed. */
    ListPage<ShownContact> of(AssignmentFacts assignment, Place place, Locale language) {
        String volunteer = assignment.volunteer();
        return page(
                        " and (v.volunteer = :volunteer or :earlier and v.written_by is null)",
                        Map.of(
                                "case",
                                assignment.supportCase(),
                                "volunteer",
                                volunteer,
                                "earlier",
                                assignment.earlierVisits()),
                        place)
                .map(found -> shown(
                        found,
                        contact -> contact.isBy(volunteer),
                        contact -> contact.isBy(volunteer) ? null : formerVolunteer(language),
                        language));
    }

    private ListPage<Contact> page(String which, Map<String, ?> parameters, Place place) {
        ListQuery query = new ListQuery(
                "v.reference", "from lidzas.visit v where v.support_case = :case" + which, parameters, NEWEST_FIRST);
        return lists.read(query, place, LENGTH, (row, number) -> row.getString("reference"))
                .map(references -> contacts.findAllById(references).stream()
                        .sorted(Comparator.comparing(contact -> references.indexOf(contact.reference())))
                        .toList());
    }

    private List<ShownContact> shown(
            List<Contact> found, Predicate<Contact> mayCorrect, Function<Contact, String> who, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        return found.stream()
                .map(contact -> new ShownContact(
                        contact.reference(),
                        mayCorrect.test(contact),
                        contact.day(),
                        who.apply(contact),
                        words.shown("visit", "mode", contact.mode()),
                        contact.minutes(),
                        areas.line(contact.areas(), language),
                        contact.note(),
                        words.answered("visit", Attributes.read(contact.attributes()))))
                .toList();
    }

    private String formerVolunteer(Locale language) {
        return messages.getMessage("cases.formerVolunteer", null, language);
    }
}
