package lv.lidzas.volunteers.check;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What somebody is going to do, and what is asked because of it before the admission. */
@Entity
@Table(name = "volunteer_check")
class VolunteerCheck {

    @Id
    private String volunteer = "";

    private @Nullable String role;
    private @Nullable String childContact;
    private boolean teamWithMinor;
    private boolean recordCheckAsked;
    private int referencesAsked;
    private boolean guardianAsked;
    private @Nullable String ageBand;

    @Version
    private @Nullable Long version;

    protected VolunteerCheck() {}

    VolunteerCheck(String volunteer) {
        this.volunteer = volunteer;
    }

    /** Keeps what the tables ask for now; a changed row counts for checks that begin later. */
    void ask(NeededChecks needed, String ofBand) {
        ageBand = ofBand;
        referencesAsked = needed.references();
        guardianAsked = needed.guardian();
        recordCheckAsked = needed.recordCheck();
    }

    String volunteer() {
        return volunteer;
    }

    @Nullable
    String role() {
        return role;
    }

    void changeRole(@Nullable String code) {
        role = code;
    }

    @Nullable
    String childContact() {
        return childContact;
    }

    void changeChildContact(@Nullable String code) {
        childContact = code;
    }

    boolean teamWithMinor() {
        return teamWithMinor;
    }

    void changeTeamWithMinor(boolean with) {
        teamWithMinor = with;
    }

    boolean recordCheckAsked() {
        return recordCheckAsked;
    }

    int referencesAsked() {
        return referencesAsked;
    }

    boolean guardianAsked() {
        return guardianAsked;
    }

    /** Code of the age group for which it was asked; {@code null} if that was not kept. */
    @Nullable
    String ageBand() {
        return ageBand;
    }

    long revision() {
        return version == null ? 0 : version;
    }
}
