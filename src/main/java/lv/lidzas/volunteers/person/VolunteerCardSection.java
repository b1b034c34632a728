package lv.lidzas.volunteers.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.forms.BoundQuestions;
import lv.lidzas.people.PersonCardSection;
import lv.lidzas.records.fields.Attributes;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.application.Missing;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.campaign.Campaign;
import lv.lidzas.volunteers.campaign.CampaignRepository;
import lv.lidzas.volunteers.record.RecordChecks;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Stage;
import lv.lidzas.volunteers.stage.StageEntry;
import lv.lidzas.web.StageShown;
import lv.lidzas.workflow.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's applications on the card: stages with their dates, what was written, what is missing. */
@Component
@Order(40)
class VolunteerCardSection implements PersonCardSection {

    /** What lies ahead of whoever goes on. */
    private static final List<Stage> WAY = List.of(
            Stage.APPLIED,
            Stage.INTERVIEW,
            Stage.CHECKS,
            Stage.AGREEMENT,
            Stage.TRAINING,
            Stage.PROBATION,
            Stage.ACTIVE);

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final CampaignRepository campaigns;
    private final BoundQuestions questions;
    private final Colleagues colleagues;
    private final RecordChecks checks;
    private final Clock clock;

    VolunteerCardSection(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            CampaignRepository campaigns,
            BoundQuestions questions,
            Colleagues colleagues,
            RecordChecks checks,
            Clock clock) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.campaigns = campaigns;
        this.questions = questions;
        this.colleagues = colleagues;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * One application.
     *
     * @param stage code
     * @param stages those reached, and those that lie ahead
     * @param missing codes
     * @param privacyNoticeVersion as it is written; {@code null} if none was read
     * @param mayChange whether what is agreed can be changed
     * @param mayCheck whether a look at the register can be asked for
     * @param mayClose whether the application can be closed
     * @param trainingConfirmedBy name of the colleague
     */
    record Application(
            String reference,
            String stage,
            List<StageShown> stages,
            List<String> missing,
            String appliedVia,
            @Nullable String campaign,
            String helpKinds,
            @Nullable String motivation,
            @Nullable String clarificationQuestion,
            @Nullable String clarificationAnswer,
            @Nullable String privacyNoticeVersion,
            @Nullable LocalDate probationEndsOn,
            @Nullable Agreed agreed,
            boolean mayChange,
            boolean mayCheck,
            boolean mayClose,
            @Nullable String trainingReason,
            @Nullable String trainingConfirmedBy,
            List<BoundQuestions.Answered> attributes) {

        /** Whether nothing lies ahead of it. */
        public boolean over() {
            return !Stage.openCodes().contains(stage);
        }
    }

    /**
     * A look at a register: until when it counts, whatever it has shown.
     *
     * @param source code of who was asked
     */
    record Checked(String source, LocalDate until) {}

    /**
     * What was agreed from probation on.
     *
     * @param noticeBy code of whose word the end is
     * @param noticeForm code of how notice was given; {@code null} where nobody has said
     * @param mayStop whether a pause or an end can be agreed
     * @param mayStay whether an end that is agreed can be called off
     * @param mayComeBack whether the record can go on
     */
    record Agreed(
            String person,
            @Nullable LocalDate pausedFrom,
            @Nullable LocalDate pausedUntil,
            @Nullable LocalDate heldSince,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate noticeOn,
            @Nullable String noticeBy,
            @Nullable String noticeForm,
            boolean mayStop,
            boolean mayStay,
            boolean mayComeBack) {}

    @Override
    public boolean besideForms() {
        return true;
    }

    @Override
    public String template() {
        return "volunteers/card";
    }

    @Override
    public String top() {
        return "volunteers/top";
    }

    @Override
    public boolean atSide() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable Map<String, Object> model(String person, Locale language) {
        BoundQuestions.Words words = questions.words(language);
        List<Volunteer> all = repository.wholeOf(person);
        if (all.isEmpty()) {
            return null;
        }
        Map<String, String> campaignNames = campaigns
                .findAllById(all.stream()
                        .map(Volunteer::campaign)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Campaign::reference, Campaign::name));
        Map<String, String> names = colleagues.named(
                all.stream().map(Volunteer::trainingConfirmedBy).toList(), language);
        List<Application> applications = all.stream()
                .map(volunteer -> shown(volunteer, campaignNames, names, words, language))
                .toList();
        Application present =
                applications.stream().filter(one -> !one.over()).findFirst().orElse(applications.get(0));
        return Map.of("applications", applications, "person", person, "present", present, "checks", checked(present));
    }

    private List<Checked> checked(Application present) {
        return present.over()
                ? List.of()
                : checks
                        .validUntil(List.of(present.reference()))
                        .getOrDefault(present.reference(), Map.of())
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new Checked(one.getKey().code(), one.getValue()))
                        .toList();
    }

    private Application shown(
            Volunteer volunteer,
            Map<String, String> campaignNames,
            Map<String, String> names,
            BoundQuestions.Words words,
            Locale language) {
        return new Application(
                volunteer.reference(),
                volunteer.stage().code(),
                stages(volunteer),
                volunteers.missing(volunteer).stream().map(Missing::code).toList(),
                volunteer.appliedVia(),
                campaignNames.get(volunteer.campaign()),
                words.shown("volunteer", "helpKinds", volunteer.helpKinds()),
                volunteer.motivation(),
                volunteer.clarificationQuestion(),
                volunteer.clarificationAnswer(),
                version(volunteer.privacyNoticeVersion(), language),
                volunteer.stage() == Stage.PROBATION ? volunteer.probationEndsOn() : null,
                agreed(volunteer),
                volunteer.stage().inTeam(),
                volunteer.stage() != Stage.APPLIED
                        && (volunteer.stage().onTheWay() || volunteer.stage().worksOrPauses()),
                volunteer.stage().onTheWay(),
                volunteer.trainingReason(),
                names.get(volunteer.trainingConfirmedBy()),
                words.answered("volunteer", Attributes.read(volunteer.attributes())));
    }

    private static @Nullable String version(@Nullable String version, Locale language) {
        return version == null ? null : Written.version(version, language);
    }

    /** What is agreed with whoever works in the team or did, and what may be done about it. */
    private @Nullable Agreed agreed(Volunteer volunteer) {
        boolean works = volunteer.stage().inTeam() && volunteer.stage() != Stage.TRAINING;
        Cooperation cooperation = volunteer.cooperation();
        return works || volunteer.stage() == Stage.ENDED
                ? new Agreed(
                        volunteer.person(),
                        cooperation.pausedFrom(),
                        cooperation.pausedUntil(),
                        cooperation.heldSince(),
                        cooperation.lastDay(),
                        cooperation.noticeOn(),
                        cooperation.noticeBy(),
                        cooperation.noticeForm(),
                        works && !cooperation.isLeaving(),
                        works && cooperation.canStay(LocalDate.now(clock)),
                        volunteer.stage() == Stage.ENDED)
                : null;
    }

    private List<StageShown> stages(Volunteer volunteer) {
        List<String> labels = new ArrayList<>();
        Map<String, LocalDate> days = new HashMap<>();
        for (StageEntry entry : volunteer.stages()) {
            String label = label(entry.stage());
            labels.remove(label);
            labels.add(label);
            days.put(label, LocalDate.ofInstant(entry.since(), clock.getZone()));
        }
        int current = labels.size() - 1;
        int reached = WAY.indexOf(volunteer.stage());
        if (reached >= 0) {
            WAY.subList(reached + 1, WAY.size()).stream()
                    .map(VolunteerCardSection::label)
                    .filter(label -> !days.containsKey(label))
                    .forEach(labels::add);
        }
        return StageShown.path(labels, current, days);
    }

    private static String label(Stage stage) {
        return "stage." + stage.code();
    }
}
