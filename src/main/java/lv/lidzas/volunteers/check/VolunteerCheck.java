package lv.lidzas.volunteers.check;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
    private boolean livedElsewhere;
    private boolean certificateAsked;
    private @Nullable String recheckReason;
    private boolean minorInTeam;
    private boolean recordCheckAsked;
    private int referencesAsked;
    private boolean guardianAsked;
    private @Nullable String ageBand;
    private @Nullable String checkedRole;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private String[] licenceCategories = {};

    private @Nullable LocalDate licenceUntil;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "volunteer_role", joinColumns = @JoinColumn(name = "volunteer"))
    @OrderColumn(name = "position")
    private List<RoleBefore> rolesBefore = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected VolunteerCheck() {}

    VolunteerCheck(String volunteer) {
        this.volunteer = volunteer;
    }

    /** Keeps what the tables ask for now; a changed row counts for checks that begin later. */
    void ask(NeededChecks needed, String ofBand) {
        ageBand = ofBand;
        checkedRole = role;
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

    /** Whoever works already does something else from a day on; what was done before is told in the letter about the work. */
    void workedAs(String code, LocalDate until) {
        rolesBefore.add(new RoleBefore(code, until));
    }

    @Nullable
    String childContact() {
        return childContact;
    }

    void changeChildContact(@Nullable String code) {
        childContact = code;
    }

    List<String> licenceCategories() {
        return List.of(licenceCategories);
    }

    void changeLicenceCategories(List<String> codes) {
        licenceCategories = codes.toArray(String[]::new);
    }

    @Nullable
    LocalDate licenceUntil() {
        return licenceUntil;
    }

    void changeLicenceUntil(@Nullable LocalDate day) {
        licenceUntil = day;
    }

    /** Whether a licence was seen that is valid on a day. */
    boolean mayDrive(LocalDate day) {
        return licenceCategories.length > 0 && licenceUntil != null && !day.isAfter(licenceUntil);
    }

    boolean teamWithMinor() {
        return teamWithMinor;
    }

    void changeTeamWithMinor(boolean with) {
        teamWithMinor = with;
    }

    boolean livedElsewhere() {
        return livedElsewhere;
    }

    void changeLivedElsewhere(boolean lived) {
        livedElsewhere = lived;
    }

    /** Whether the table asked for a certificate of another state; {@link ChildClearance} says whether it still does. */
    boolean certificateAsked() {
        return certificateAsked;
    }

    void askCertificate(boolean asked) {
        certificateAsked = asked;
    }

    /** Code of why a colleague wants a look at the register before the table asks for the next one. */
    @Nullable
    String recheckReason() {
        return recheckReason;
    }

    void wantRecheck(@Nullable String reason) {
        recheckReason = reason;
    }

    /** Whether somebody was asked who works beside this volunteer, a minor of the team. */
    boolean minorInTeam() {
        return minorInTeam;
    }

    void changeMinorInTeam(boolean is) {
        minorInTeam = is;
    }

    boolean recordCheckAsked() {
        return recordCheckAsked;
    }

    int referencesAsked() {
        return referencesAsked;
    }

    /** Whoever has named referees once is not asked for them again, whatever the role becomes. */
    void askReferences(int most) {
        referencesAsked = Math.max(referencesAsked, most);
        checkedRole = role;
    }

    /** Whether the role is another one than that for which it was asked what is to be checked. */
    boolean hasOtherRole() {
        return checkedRole != null && role != null && !checkedRole.equals(role);
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
