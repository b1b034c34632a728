package lv.lidzas.volunteers.person;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import lv.lidzas.people.PersonData;
import lv.lidzas.volunteers.VolunteerErased;
import lv.lidzas.volunteers.application.Volunteer;
import lv.lidzas.volunteers.application.VolunteerRepository;
import lv.lidzas.volunteers.consent.PublishedPhotos;
import lv.lidzas.volunteers.hold.VolunteerHolds;
import lv.lidzas.volunteers.stage.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this module keeps about persons: their applications, and what they agreed to. */
@Component
@Order(10)
@Transactional
class VolunteerData implements PersonData {

    private final VolunteerRepository volunteers;
    private final PublishedPhotos photos;
    private final VolunteerHolds holds;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    VolunteerData(
            VolunteerRepository volunteers,
            PublishedPhotos photos,
            VolunteerHolds holds,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.volunteers = volunteers;
        this.photos = photos;
        this.holds = holds;
        this.messages = messages;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Role> rolesOf(Collection<String> persons, Locale language) {
        return volunteers.ofPersons(persons).stream()
                .map(volunteer -> new Role(
                        volunteer.person(),
                        volunteer.reference(),
                        messages.getMessage("stage." + volunteer.stage().code(), null, language),
                        volunteer.stage() == Stage.PROBATION
                                ? Due.on(
                                        volunteer.probationEndsOn(),
                                        () -> messages.getMessage("volunteer.probationEndsOn", null, language))
                                : null,
                        null))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hold> holdsOf(String person, Locale language) {
        return photos.holdsOf(person, language);
    }

    @Override
    public void moveTo(String kept, String duplicate) {
        volunteers
                .findByPersonOrderByAppliedOnDescReferenceDesc(duplicate)
                .forEach(volunteer -> volunteer.belongsTo(kept));
        volunteers.flush();
        holds.holdAll(kept);
    }

    @Override
    public void eraseOf(String person) {
        List<Volunteer> erased = volunteers.findByPersonOrderByAppliedOnDescReferenceDesc(person);
        erased.forEach(volunteer -> events.publishEvent(new VolunteerErased(volunteer.reference())));
        volunteers.deleteAll(erased);
        volunteers.flush();
    }
}
