package lv.lidzas.volunteers.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.base.Organisation;
import lv.lidzas.people.People;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.FunderMention;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.rule.VolunteerDeadline;
import lv.lidzas.workflow.deadlines.Deadlines;
import lv.lidzas.workflow.mails.DeclaredText;
import lv.lidzas.workflow.mails.FilledText;
import lv.lidzas.workflow.mails.MailTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an agreement is made of: what the tables ask about it, and its texts as they are deployed now, which are kept with it. */
@Component
class AgreementText {

    private final AgreementBook agreements;
    private final Volunteers volunteers;
    private final People people;
    private final FunderMention funder;
    private final MailTemplates templates;
    private final Deadlines deadlines;
    private final Organisation organisation;
    private final MessageSource messages;
    private final Clock clock;

    AgreementText(
            AgreementBook agreements,
            Volunteers volunteers,
            People people,
            FunderMention funder,
            MailTemplates templates,
            Deadlines deadlines,
            Organisation organisation,
            MessageSource messages,
            Clock clock) {
        this.agreements = agreements;
        this.volunteers = volunteers;
        this.people = people;
        this.funder = funder;
        this.templates = templates;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
    }

    /** What the tables ask about the newest version, and about the volunteer as of today. */
    @Transactional(readOnly = true)
    public Weighed weigh(String volunteer) {
        Terms terms = agreements.latest(volunteer).terms();
        return new Weighed(
                Objects.requireNonNull(people.age(volunteers.personOf(volunteer)), "the birth date is missing"),
                terms.partyAsked(),
                terms.expenses(),
                Objects.requireNonNullElse(terms.children(), "none"),
                terms.homeVisits(),
                terms.driving(),
                terms.physicalWork());
    }

    /**
     * See {@link #weigh}.
     *
     * @param children code of the contact with children
     */
    record Weighed(
            int age,
            boolean partyAsked,
            boolean expensesCovered,
            String children,
            boolean homeVisits,
            boolean driving,
            boolean physicalWork) {}

    /**
     * @param form code of what the table of forms said
     * @param insurance code of what the table of insurance said
     */
    @Transactional
    public void drawUp(String volunteer, String form, String insurance) {
        Agreement agreement = agreements.latest(volunteer);
        String name = people.fullName(volunteers.personOf(volunteer));
        agreement.drawUp(
                form,
                insurance,
                texts(AgreementTexts.AGREEMENT, agreement, name, insurance),
                texts(AgreementTexts.RULES, agreement, name, insurance),
                clock.instant());
    }

    private Texts texts(DeclaredText text, Agreement agreement, String name, String insurance) {
        String latvian = templates.latest(text.name(), Languages.LATVIAN).body();
        String english = templates.latest(text.name(), Locale.ENGLISH).body();
        return new Texts(
                FilledText.markdown(latvian, values(agreement, name, insurance, Languages.LATVIAN), text.clauses()),
                FilledText.markdown(english, values(agreement, name, insurance, Locale.ENGLISH), text.clauses()),
                FilledText.version(latvian + english));
    }

    private Map<String, String> values(Agreement agreement, String name, String insurance, Locale language) {
        Terms terms = agreement.terms();
        Map<String, String> values = new HashMap<>();
        values.put("name", name);
        values.put("volunteer", agreement.volunteer());
        values.put("number", String.valueOf(agreement.number()));
        values.put("date", Written.date(LocalDate.now(clock), language));
        values.put("organisation.name", organisation.name());
        values.put("organisation.registrationNumber", organisation.registrationNumber());
        values.put("organisation.address", organisation.address());
        values.put("organisation.signatory", organisation.signatory());
        values.put("work", said(terms.work()));
        values.put("places", said(terms.places()));
        values.put("volume", said(terms.volume()));
        values.put("term", term(terms, language));
        values.put(
                "expenses", terms.expenses() ? said(terms.expenseKinds()) : word("agreement.expenses.none", language));
        values.put("insurance", insurance(terms, insurance, language));
        values.put(
                "noticeDays",
                messages.getMessage(
                        "agreement.notice",
                        new Object[] {
                            deadlines.length(VolunteerDeadline.AGREEMENT_NOTICE).amount()
                        },
                        language));
        values.put("funder", funder.sentence(LocalDate.now(clock)).orElse(""));
        return values;
    }

    private String term(Terms terms, Locale language) {
        LocalDate from = Objects.requireNonNullElse(terms.startsOn(), LocalDate.now(clock));
        LocalDate until = terms.endsOn();
        return until == null
                ? messages.getMessage("agreement.term.open", new Object[] {Written.date(from, language)}, language)
                : messages.getMessage(
                        "agreement.term",
                        new Object[] {Written.date(from, language), Written.date(until, language)},
                        language);
    }

    private String insurance(Terms terms, String insurance, Locale language) {
        LocalDate until = terms.insuredUntil();
        return !AgreementTables.MANDATORY.equals(insurance) || until == null
                ? word("agreement.insurance.none", language)
                : messages.getMessage(
                        "agreement.insurance.policy",
                        new Object[] {said(terms.insurancePolicy()), Written.date(until, language)},
                        language);
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
