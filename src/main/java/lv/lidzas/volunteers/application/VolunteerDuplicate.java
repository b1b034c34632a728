package lv.lidzas.volunteers.application;

import lv.lidzas.workflow.BusinessRefusal;

/** The person who applied is in the team already. */
class VolunteerDuplicate extends BusinessRefusal {

    VolunteerDuplicate() {
        super("volunteerDuplicate");
    }
}
