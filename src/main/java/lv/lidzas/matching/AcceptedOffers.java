package lv.lidzas.matching;

import lv.lidzas.records.InvalidForm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An offer is accepted by the rules of today, which may be others than on the day on which it was made. */
@Component
@Transactional
class AcceptedOffers {

    private final Assignments assignments;
    private final HelpWanted wanted;

    AcceptedOffers(Assignments assignments, HelpWanted wanted) {
        this.assignments = assignments;
        this.wanted = wanted;
    }

    /** @throws InvalidForm if whoever was asked may not help there any more */
    void acceptOffer(String reference) {
        assignments.acceptOffer(reference, wanted.find(reference).withChildren());
    }
}
