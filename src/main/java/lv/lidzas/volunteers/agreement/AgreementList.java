package lv.lidzas.volunteers.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's agreements as cards and the own page list them. */
@Component
class AgreementList {

    private final AgreementRepository agreements;
    private final Processes processes;
    private final ProcessNeeds making;
    private final Clock clock;

    AgreementList(AgreementRepository agreements, Processes processes, ModelContract contract, Clock clock) {
        this.agreements = agreements;
        this.processes = processes;
        this.making = contract.process("volunteerAgreement").about("volunteer");
        this.clock = clock;
    }

    /**
     * One version.
     *
     * @param state {@code prepared}, {@code toSign}, {@code notConcluded} if it was given up, or how it was signed
     * @param on when it was signed, or drawn up
     * @param form code of the form that the table asked for, and why
     * @param where where the paper or file is kept
     * @param readable whether there is a paper
     */
    record Listed(
            String volunteer,
            int number,
            String state,
            @Nullable LocalDate on,
            @Nullable String form,
            @Nullable String where,
            @Nullable String policy,
            @Nullable LocalDate insuredUntil,
            boolean readable) {}

    List<Listed> of(String person) {
        return agreements.ofPerson(person).stream().map(this::listed).toList();
    }

    private Listed listed(Agreement one) {
        Signed how = one.signed();
        LocalDate drawnUp = one.drawnUpAt() == null ? null : LocalDate.ofInstant(one.drawnUpAt(), clock.getZone());
        boolean insured = AgreementTables.MANDATORY.equals(one.insurance());
        return new Listed(
                one.volunteer(),
                one.number(),
                how != null ? how.code() : waiting(one, drawnUp),
                one.signedOn() == null ? drawnUp : one.signedOn(),
                one.form(),
                one.signedWhere(),
                insured ? one.terms().insurancePolicy() : null,
                insured ? one.terms().insuredUntil() : null,
                drawnUp != null);
    }

    private String waiting(Agreement one, @Nullable LocalDate drawnUp) {
        if (!processes.isOpen(making, one.volunteer())) {
            return "notConcluded";
        }
        return drawnUp == null ? "prepared" : "toSign";
    }
}
