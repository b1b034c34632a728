package lv.lidzas.volunteers.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.people.People;
import lv.lidzas.people.consent.Consent;
import lv.lidzas.people.consent.Consents;
import lv.lidzas.records.Actor;
import lv.lidzas.records.FieldKind;
import lv.lidzas.records.FormContext;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.values.Languages;
import lv.lidzas.volunteers.Volunteers.GuardianWithdrew;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer consents to: asked from the agreement on, answered or not, and taken back at any time. */
@Service
@Transactional
public class VolunteerConsents {

    /** Key of how an answer was given that a colleague writes down. */
    public static final String OBTAINED_BY = "consentObtainedBy";

    /** Keys in forms about a volunteer. */
    public static final Map<String, FieldKind> FIELDS = fields();

    /** What forms may say under each of them. */
    public static final Map<String, Set<String>> CODES = codes();

    static final String GIVEN = "given";
    static final String REFUSED = "refused";

    private static final String LINK = "link";
    private static final String OWN_PAGE = "ownPage";
    private static final String SPOKEN = "spoken";
    private static final String SIGNED_WITH_GUARDIAN = "signedWithGuardian";

    private final Consents consents;
    private final ConsentTexts texts;
    private final ConsentRule rule;
    private final PhotoRemoval removal;
    private final People people;
    private final AskedVolunteers volunteers;
    private final MessageSource messages;

    VolunteerConsents(
            Consents consents,
            ConsentTexts texts,
            ConsentRule rule,
            PhotoRemoval removal,
            People people,
            AskedVolunteers volunteers,
            MessageSource messages) {
        this.consents = consents;
        this.texts = texts;
        this.rule = rule;
        this.removal = removal;
        this.people = people;
        this.volunteers = volunteers;
        this.messages = messages;
    }

    private static Map<String, FieldKind> fields() {
        Map<String, FieldKind> fields = new LinkedHashMap<>();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            fields.put(purpose.key(), FieldKind.CODE);
        }
        fields.put(OBTAINED_BY, FieldKind.CODE);
        return Map.copyOf(fields);
    }

    private static Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            codes.put(purpose.key(), Set.of(GIVEN, REFUSED));
        }
        codes.put(OBTAINED_BY, Set.of("signed", SPOKEN, SIGNED_WITH_GUARDIAN));
        return Map.copyOf(codes);
    }

    /**
     * What forms show, by key: the texts of the questions in both languages, once more for whoever answers alone, where no
     * guardian's word is missing, and how each stands.
     */
    @Transactional(readOnly = true)
    public Map<String, Object> shown(String person) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            shown.put(purpose.text(), texts.both(purpose));
        }
        for (Standing standing : of(person)) {
            ConsentPurpose purpose = standing.purpose();
            if (standing.askable()) {
                shown.put(purpose.asked(), texts.both(purpose));
            }
            shown.put(purpose.standing(), standing.inWords(messages, Languages.LATVIAN));
        }
        return shown;
    }

    /** Another number once a text is another one: whoever has read the earlier one in a form has not read what is asked. */
    @Transactional(readOnly = true)
    public long textsRevision() {
        return texts.revision();
    }

    /** One for each purpose; none for whoever is not asked and never was. */
    @Transactional(readOnly = true)
    List<Standing> of(String person) {
        AskedVolunteer asked = volunteers.read(person);
        Map<String, Consent> latest = latest(asked);
        if (!asked.isAsked() && latest.isEmpty()) {
            return List.of();
        }
        List<Standing> all = new ArrayList<>();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            Consent said = latest.get(purpose.code());
            boolean guardianFirst = asked.isAsked() && lacksGuardian(asked, purpose);
            all.add(new Standing(
                    purpose,
                    said,
                    said != null && !said.textVersion().equals(texts.version(purpose)),
                    asked.isAsked() && !guardianFirst,
                    guardianFirst));
        }
        return all;
    }

    /** {@code V-} reference of the record by which somebody is asked; empty for whoever is not. */
    @Transactional(readOnly = true)
    Optional<String> asked(String person) {
        AskedVolunteer asked = volunteers.read(person);
        return asked.isAsked() ? Optional.of(asked.newest()) : Optional.empty();
    }

    /**
     * An answer on the own page.
     *
     * @param code of the purpose
     * @param version of the text that was shown
     * @return whether it is taken: a yes to a text that has changed meanwhile is none to the new one
     * @throws NoSuchRecord if this person is not asked that
     */
    boolean answer(String person, String code, boolean given, String version, Locale language) {
        ConsentPurpose purpose = ConsentPurpose.of(code).orElseThrow(NoSuchRecord::new);
        AskedVolunteer asked = volunteers.hold(person);
        if (!asked.isVolunteer() || given && (!asked.isAsked() || lacksGuardian(asked, purpose))) {
            throw new NoSuchRecord();
        }
        if (!asked.isAsked()) {
            withdraw(asked, purpose);
            return true;
        }
        if (given && !version.equals(texts.version(purpose))) {
            return false;
        }
        take(asked, purpose, given, Languages.code(language), OWN_PAGE, null);
        return true;
    }

    /**
     * A colleague writes down that somebody has taken a consent back, or the guardian has; none has to hold.
     *
     * @param code of the purpose
     * @throws NoSuchRecord if there is no such purpose, or this is no volunteer
     */
    void withdraw(String person, String code) {
        ConsentPurpose purpose = ConsentPurpose.of(code).orElseThrow(NoSuchRecord::new);
        AskedVolunteer asked = volunteers.hold(person);
        if (!asked.isVolunteer()) {
            throw new NoSuchRecord();
        }
        withdraw(asked, purpose);
        guardianTakesBack(asked, purpose);
    }

    /** What nobody that young consents to alone counts no more, either. */
    @EventListener
    void on(GuardianWithdrew news) {
        AskedVolunteer asked = volunteers.hold(volunteers.personOf(news.volunteer()));
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            if (lacksGuardian(asked, purpose)) {
                withdraw(asked, purpose);
            }
        }
    }

    /**
     * Nobody keeps pictures of somebody whose record is kept no longer: they are to be removed.
     *
     * @param person {@code P-} reference
     */
    public void endPhotos(String person) {
        withdraw(volunteers.hold(person), ConsentPurpose.PHOTOS);
    }

    /** Whose no a colleague has written down, the minor's or the guardian's, is not asked: a yes takes both words anew. */
    private void guardianTakesBack(AskedVolunteer asked, ConsentPurpose purpose) {
        if (rule.needsGuardian(purpose, asked.age())) {
            volunteers.guardianTakesBack(asked, purpose);
        }
    }

    /**
     * Takes what a form brought; what it left open stays as it was.
     *
     * @param person {@code P-} reference of the volunteer
     * @param changes only keys of {@link #FIELDS}
     * @throws InvalidForm if a guardian's word is missing
     */
    public void write(String person, Map<String, @Nullable Object> changes, FormContext context) {
        if (changes.isEmpty()) {
            return;
        }
        Actor actor = context.actor();
        String how = how(actor, (String) changes.get(OBTAINED_BY));
        Locale language = actor.isStaff() ? people.addressee(person, Map.of()).language() : context.language();
        AskedVolunteer asked = volunteers.hold(person);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            Object said = changes.get(purpose.key());
            if (said == null) {
                continue;
            }
            boolean given = GIVEN.equals(said);
            if (given && !SIGNED_WITH_GUARDIAN.equals(how) && lacksGuardian(asked, purpose)) {
                throw InvalidForm.of(messages, purpose.key(), "volunteer.consent.guardianFirst", context.language());
            }
            take(asked, purpose, given, Languages.code(language), how, actor.userId());
            if (!given && actor.isStaff()) {
                guardianTakesBack(asked, purpose);
            }
        }
    }

    /** An answer that a form without that question brings through a colleague was said to this colleague. */
    private static String how(Actor actor, @Nullable String said) {
        return switch (actor.way()) {
            case STAFF -> Objects.requireNonNullElse(said, SPOKEN);
            case PERSON -> OWN_PAGE;
            case LINK, PUBLIC -> LINK;
        };
    }

    private void take(
            AskedVolunteer asked,
            ConsentPurpose purpose,
            boolean given,
            String language,
            String how,
            @Nullable String notedBy) {
        Consent latest = latest(asked).get(purpose.code());
        boolean holds = latest != null && latest.holds();
        String version = texts.version(purpose);
        if (holds && !given) {
            withdraw(asked, purpose);
        } else if (latest == null
                || holds != given
                || latest.withdrawnOn() != null
                || !latest.textVersion().equals(version)) {
            consents.decideOfVolunteer(
                    asked.newest(), new Consents.Answer(purpose.code(), given, version, language, how, notedBy));
        }
    }

    /** At once; whoever looks after pictures is told. */
    private void withdraw(AskedVolunteer asked, ConsentPurpose purpose) {
        Consent latest = latest(asked).get(purpose.code());
        if (latest == null || !latest.holds()) {
            return;
        }
        consents.withdrawOfVolunteer(asked.references(), purpose.code());
        if (purpose == ConsentPurpose.PHOTOS) {
            removal.photosWithdrawn(asked.newest());
        }
    }

    private boolean lacksGuardian(AskedVolunteer asked, ConsentPurpose purpose) {
        return rule.needsGuardian(purpose, asked.age())
                && !asked.guardianAgrees().contains(purpose.code());
    }

    private Map<String, Consent> latest(AskedVolunteer asked) {
        return asked.isVolunteer() ? consents.latestOfVolunteer(asked.references()) : Map.of();
    }
}
