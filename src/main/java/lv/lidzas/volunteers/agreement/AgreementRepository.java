package lv.lidzas.volunteers.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.lidzas.base.ReadOnce;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgreementRepository extends JpaRepository<Agreement, Long> {

    Optional<Agreement> findFirstByVolunteerOrderByNumberDesc(String volunteer);

    @Query(value = "select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)", nativeQuery = true)
    String lock(String name);

    /** Of all that a person has been as a volunteer, the newest first. */
    @Query(
            value =
                    """
            select one.* from lidzas.volunteer_agreement one join lidzas.volunteer volunteer
            on volunteer.reference = one.volunteer where volunteer.person = :person
            order by one.volunteer desc, one.number desc""",
            nativeQuery = true)
    List<Agreement> ofPerson(String person);

    /** One of them, by what stands in an address. */
    default Optional<Agreement> ofPerson(String person, String volunteer, String number) {
        return ofPerson(person).stream()
                .filter(one -> one.volunteer().equals(volunteer)
                        && String.valueOf(one.number()).equals(number))
                .findFirst();
    }

    /** Versions that hold or held, the newest first. */
    List<Agreement> findByVolunteerAndConcludedAtIsNotNullOrderByNumberDesc(String volunteer);

    /** Days of the versions of several volunteers that hold or held, the newest first. */
    @Query(
            """
            select new lv.lidzas.volunteers.agreement.Agreement$Span(
                one.volunteer, one.signedOn, one.terms.startsOn, one.terms.endsOn, one.endedOn,
                coalesce(one.insurance, '') = '"""
                    + AgreementTables.MANDATORY
                    + """
            ', one.terms.insuredUntil)
            from Agreement one where one.volunteer in :volunteers and one.concludedAt is not null
            order by one.volunteer, one.number desc""")
    List<Agreement.Span> spans(Collection<String> volunteers);

    /** The same, once for all parts of a page that ask for them. */
    default List<Agreement> concludedOf(String volunteer) {
        return ReadOnce.of(
                Agreement.class, volunteer, () -> findByVolunteerAndConcludedAtIsNotNullOrderByNumberDesc(volunteer));
    }

    boolean existsByVolunteerAndConcludedAtIsNotNull(String volunteer);
}
