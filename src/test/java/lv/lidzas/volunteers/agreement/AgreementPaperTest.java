package lv.lidzas.volunteers.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.support.ProcessTest;
import lv.lidzas.volunteers.application.TeamMember;
import lv.lidzas.volunteers.application.VolunteerFixtures;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The paper of an agreement is made of what was kept, however often it is asked for. */
@ProcessTest
class AgreementPaperTest {

    @Autowired
    private VolunteerFixtures fixtures;

    @Autowired
    private AgreementPaper paper;

    @Test
    void aSecondRunMakesTheSameTaggedFileInBothLanguages() throws IOException {
        TeamMember member = fixtures.inProbation();

        byte[] first = paper.of(member.person(), member.volunteer(), "1").getBody();
        byte[] second = paper.of(member.person(), member.volunteer(), "1").getBody();

        assertThat(first).isEqualTo(second);
        try (PDDocument document = Loader.loadPDF(first)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Brīvprātīgā darba līgums",
                            "Volunteer agreement",
                            "tulko sarunās",
                            "3 dienas",
                            "Fire safety")
                    .containsPattern("No \\d{2}\\.\\d{2}\\.\\d{4}\\.\\s");
        }
    }

    @Test
    void nobodyElsesAgreementIsFoundByItsNumber() {
        TeamMember member = fixtures.inProbation();
        TeamMember other = fixtures.inProbation();

        assertThatThrownBy(() -> paper.of(other.person(), member.volunteer(), "1"))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> paper.of(member.person(), member.volunteer(), "2"))
                .isInstanceOf(NoSuchRecord.class);
    }
}
