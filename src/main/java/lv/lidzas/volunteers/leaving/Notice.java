package lv.lidzas.volunteers.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.access.PageForm;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.OpenForm;
import lv.lidzas.records.InvalidForm;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.records.fields.CodeConverter;
import lv.lidzas.values.Written;
import lv.lidzas.volunteers.Volunteers;
import lv.lidzas.volunteers.agreement.AgreementBook;
import lv.lidzas.volunteers.application.VolunteerRegister;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.stage.Cooperation;
import lv.lidzas.volunteers.stage.Cooperation.NoticeBy;
import lv.lidzas.volunteers.stage.Cooperation.NoticeForm;
import lv.lidzas.volunteers.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The form by which a coordinator writes down who has given notice, how and when. Where the organisation does it by mail, the one that
 * follows is the notice: whoever has no address is given it on paper or signed electronically first.
 */
@Component
@Transactional
class Notice implements PageForm.Way {

    private static final String FORM = "giveNotice";
    private static final String FORM_OF_NOTICE = "noticeForm";

    private final VolunteerRegister volunteers;
    private final VolunteerRepository repository;
    private final Leaving leaving;
    private final AgreementBook agreements;
    private final NoticeRule rule;
    private final MessageSource messages;
    private final Clock clock;

    Notice(
            VolunteerRegister volunteers,
            VolunteerRepository repository,
            Leaving leaving,
            AgreementBook agreements,
            NoticeRule rule,
            MessageSource messages,
            Clock clock) {
        this.volunteers = volunteers;
        this.repository = repository;
        this.leaving = leaving;
        this.agreements = agreements;
        this.rule = rule;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public OpenForm open(PageForm.Asked asked, Forms forms) {
        return forms.openCard(FORM, record(asked), asked.actor(), asked.language());
    }

    /** @throws InvalidForm if the notice is not in writing as the agreement is, or the last day comes before it is over */
    @Override
    public @Nullable String store(PageForm.Asked asked, Map<String, Object> data, Forms forms) {
        String reference = record(asked);
        forms.submitCard(FORM, reference, data, asked.actor(), asked.language());
        Cooperation agreed = volunteers.find(reference).cooperation();
        NoticeBy by = agreed.noticeFrom();
        LocalDate today = LocalDate.now(clock);
        NoticeForm how = said(agreed, asked);
        boolean mailed = by == NoticeBy.ORGANISATION && how == NoticeForm.EMAIL;
        if (mailed && !leaving.hasAddress(reference)) {
            throw InvalidForm.of(messages, FORM_OF_NOTICE, "volunteer.notice.noAddress", asked.language());
        }
        LocalDate on = mailed ? today : Objects.requireNonNullElse(agreed.noticeOn(), today);
        LocalDate earliest = leaving.earliest(on);
        LocalDate last = agreed.lastDay();
        if (last == null || last.isBefore(earliest)) {
            throw InvalidForm.of(
                    messages,
                    "lastDay",
                    "volunteer.lastDay.early",
                    asked.language(),
                    Written.date(earliest, asked.language()));
        }
        // What the form has written to one record is told to all of them in the same way.
        agreed.noticeTakenBack();
        repository
                .atWork(asked.get("reference"))
                .forEach(volunteer -> leaving.notice(volunteer.reference(), by, how, on, last));
        return null;
    }

    private NoticeForm said(Cooperation agreed, PageForm.Asked asked) {
        String code = agreed.noticeForm();
        if (code == null) {
            throw InvalidForm.of(messages, FORM_OF_NOTICE, "form.error.required", asked.language());
        }
        NoticeForm how = CodeConverter.read(NoticeForm.class, code);
        LocalDate today = LocalDate.now(clock);
        boolean inWriting = repository.atWork(asked.get("reference")).stream()
                .anyMatch(volunteer -> agreements.isInWriting(volunteer.reference(), today));
        if (!rule.isEnough(how, inWriting)) {
            throw InvalidForm.of(messages, FORM_OF_NOTICE, "volunteer.notice.inWriting", asked.language());
        }
        return how;
    }

    /** @throws NoSuchRecord if this person does not work in the team, or has given notice already */
    @Override
    public String record(PageForm.Asked asked) {
        return volunteers
                .memberOf(asked.get("reference"))
                .filter(member -> Stage.of(member.stage()) != Stage.TRAINING)
                .map(Volunteers.Member::reference)
                .filter(reference -> !volunteers.find(reference).cooperation().isLeaving())
                .orElseThrow(NoSuchRecord::new);
    }
}
