package lv.lidzas.volunteers.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.values.Languages;
import lv.lidzas.values.Written;
import lv.lidzas.workflow.Processes;
import lv.lidzas.workflow.contract.ModelContract;
import lv.lidzas.workflow.contract.ProcessNeeds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A person's agreements as cards and the own page list them, and how it stands with them in words. */
@Component
class AgreementList {

    private final AgreementRepository agreements;
    private final SignedFiles files;
    private final Processes processes;
    private final ProcessNeeds making;
    private final Clock clock;

    AgreementList(
            AgreementRepository agreements,
            SignedFiles files,
            Processes processes,
            ModelContract contract,
            Clock clock) {
        this.agreements = agreements;
        this.files = files;
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
     * @param endedOn the last day of the cooperation for which it was concluded; {@code null} while that goes on
     * @param readable whether there is a paper
     * @param file the signed file, which can be opened; {@code null} if none is named
     * @param files those of which one may be named; none unless it is signed in writing
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
            @Nullable LocalDate endedOn,
            boolean readable,
            @Nullable UUID file,
            List<File> files) {}

    /**
     * A file that may be the signed one.
     *
     * @param type code of what it is
     * @param chosen whether it is
     */
    record File(UUID id, String type, LocalDate day, boolean chosen) {}

    List<Listed> of(String person) {
        List<Agreement> all = agreements.ofPerson(person);
        List<StoredDocument> documents = all.stream().anyMatch(Agreement::isInWriting) ? files.of(all) : List.of();
        return all.stream()
                .map(one -> listed(one, one.isInWriting() ? SignedFiles.free(documents, all, one) : List.of()))
                .toList();
    }

    private Listed listed(Agreement one, List<StoredDocument> documents) {
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
                one.endedOn(),
                drawnUp != null,
                documents.stream()
                        .filter(file -> file.isOpen() && file.id().equals(one.signedFile()))
                        .map(StoredDocument::id)
                        .findFirst()
                        .orElse(null),
                documents.stream().map(file -> file(file, one)).toList());
    }

    private File file(StoredDocument file, Agreement of) {
        return new File(
                file.id(),
                file.type().code(),
                LocalDate.ofInstant(file.storedAt(), clock.getZone()),
                file.id().equals(of.signedFile()));
    }

    /** Until when an agreement and its insurance hold, in Latvian; {@code null} if nothing was ever concluded. */
    static String standing(@Nullable Agreement newest, LocalDate today, MessageSource messages) {
        if (newest == null) {
            return said("none", null, messages);
        }
        LocalDate until = newest.lastDay();
        LocalDate insured = newest.insuredUntil();
        String agreement = until == null
                ? said("open", null, messages)
                : said(until.isBefore(today) ? "ended" : "until", until, messages);
        return insured == null
                ? agreement
                : agreement + "\n" + said(insured.isBefore(today) ? "insuranceEnded" : "insured", insured, messages);
    }

    private static String said(String what, @Nullable LocalDate day, MessageSource messages) {
        return messages.getMessage(
                "agreement.standing." + what,
                day == null ? null : new Object[] {Written.date(day, Languages.LATVIAN)},
                Languages.LATVIAN);
    }

    private String waiting(Agreement one, @Nullable LocalDate drawnUp) {
        if (!processes.isOpen(making, one.volunteer())) {
            return "notConcluded";
        }
        return drawnUp == null ? "prepared" : "toSign";
    }
}
