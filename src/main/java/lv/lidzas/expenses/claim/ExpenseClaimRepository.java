package lv.lidzas.expenses.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ExpenseClaimRepository extends JpaRepository<ExpenseClaim, String> {

    @Query(value = "select nextval('lidzas.expense_claim_number')", nativeQuery = true)
    long nextNumber();

    List<ExpenseClaim> findByVolunteer(String volunteer);

    /** A person's latest claims, the newest first. */
    @Query(
            value = "select e.* from lidzas.expense_claim e join lidzas.volunteer v on v.reference = e.volunteer"
                    + " where v.person = :person order by e.day desc, e.reference desc limit :most",
            nativeQuery = true)
    List<ExpenseClaim> latestOf(String person, int most);

    /** What was paid in a stretch of time, in the order in which it was. */
    @Query(
            "select e from ExpenseClaim e where e.paidOn >= :from and e.paidOn < :until and e.paidAt is not null order by e.paidOn, e.reference")
    List<ExpenseClaim> paid(LocalDate from, LocalDate until);

    /** What is approved and waits for its money, the oldest first. */
    @Query("select e from ExpenseClaim e where e.stage = :stage order by e.day, e.reference")
    List<ExpenseClaim> at(ExpenseStage stage);

    /** What was taken back or cancelled in a stretch of time, in the order in which it was. */
    @Query(
            "select e from ExpenseClaim e where e.endedAt >= :from and e.endedAt < :until order by e.endedAt, e.reference")
    List<ExpenseClaim> ended(Instant from, Instant until);

    List<ExpenseClaim> findByAbout(String about);

    /** What came to its end, and is kept for a while. */
    @Query("select e from ExpenseClaim e where e.stage in :stages order by e.reference")
    List<ExpenseClaim> settled(Collection<ExpenseStage> stages);
}
