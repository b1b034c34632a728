package lv.lidzas.documents;

import java.util.Set;
import lv.lidzas.documents.file.DocumentDesk;
import lv.lidzas.leak.Canaries;
import lv.lidzas.leak.LeakCase;
import lv.lidzas.records.Actor;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.Journey;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Files with somebody's name in their content, in what a camera wrote and in their own name; one is refused. */
@Component
@Lazy
class DocumentLeakCase implements LeakCase {

    private static final String NAME = "Kanārijs";

    private final VolunteerFixtures volunteers;
    private final Documents documents;
    private final DocumentDesk desk;

    DocumentLeakCase(VolunteerFixtures volunteers, Documents documents, DocumentDesk desk) {
        this.volunteers = volunteers;
        this.documents = documents;
        this.desk = desk;
    }

    @Override
    public void fill(Canaries canaries) {
        TeamMember member = volunteers.inProbation();
        canaries.about(member.person());
        Actor colleague = Actor.staff(Journey.COORDINATOR, Set.of(StaffGroups.COORDINATORS));
        byte[] pdf = SampleFiles.pdf(NAME, document -> {});
        byte[] photo = SampleFiles.photo(40, 20, 1, NAME);
        documents.store(member.volunteer(), "agreement", SentFile.of(NAME + ".pdf", "", pdf), colleague);
        documents.store(member.person(), "photo", SentFile.of(NAME + ".jpg", "", photo), Actor.person(member.person()));
        desk.withdraw(
                documents.store(
                        member.person(),
                        "otherLetter",
                        SentFile.of(NAME + ".pdf", "", pdf),
                        Actor.person(member.person())),
                member.person());
        try {
            documents.store(member.volunteer(), "agreement", SentFile.of(NAME + ".exe", "", pdf), colleague);
            throw new AssertionError("not refused");
        } catch (DocumentRefused refused) {
            // Whoever sent it reads why; nothing else does.
        }
    }
}
