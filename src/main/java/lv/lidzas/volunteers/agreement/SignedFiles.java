package lv.lidzas.volunteers.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.documents.Documents;
import lv.lidzas.documents.StoredDocument;
import lv.lidzas.documents.StoredDocument.State;
import lv.lidzas.records.NoSuchRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of the files about a volunteer is the signed paper of which version. */
@Component
class SignedFiles {

    /** In {@code documentKinds}. */
    private static final String KIND = "agreement";

    private static final Set<State> THERE = Set.of(State.OPEN, State.QUARANTINED);

    private final AgreementRepository agreements;
    private final Documents documents;

    SignedFiles(AgreementRepository agreements, Documents documents) {
        this.agreements = agreements;
        this.documents = documents;
    }

    /**
     * Names the file of a version, or none.
     *
     * @param file id of a document; blank for none
     * @throws NoSuchRecord if this person has no such version signed in writing, or no such file that is not another version's already
     */
    @Transactional
    void name(String person, String volunteer, String number, String file) {
        Agreement agreement = agreements
                .ofPerson(person, volunteer, number)
                .filter(Agreement::isInWriting)
                .orElseThrow(NoSuchRecord::new);
        if (file.isBlank()) {
            agreement.signedFile(null);
        } else {
            List<Agreement> all = agreements.ofPerson(person);
            agreement.signedFile(free(of(all), all, agreement).stream()
                    .map(StoredDocument::id)
                    .filter(one -> one.toString().equals(file))
                    .findFirst()
                    .orElseThrow(NoSuchRecord::new));
        }
        agreements.flush();
    }

    /** Files that may be the paper of one of these versions, all of one person's, the newest first. */
    List<StoredDocument> of(List<Agreement> versions) {
        return versions.stream()
                .map(Agreement::volunteer)
                .distinct()
                .flatMap(volunteer -> documents.of(volunteer).stream())
                .filter(file -> file.kind().equals(KIND) && THERE.contains(file.state()))
                .toList();
    }

    /** Those among them that are the paper of no other version. */
    static List<StoredDocument> free(List<StoredDocument> files, List<Agreement> versions, Agreement of) {
        Set<UUID> others = versions.stream()
                .filter(version ->
                        version.number() != of.number() || !version.volunteer().equals(of.volunteer()))
                .map(Agreement::signedFile)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return files.stream().filter(file -> !others.contains(file.id())).toList();
    }
}
