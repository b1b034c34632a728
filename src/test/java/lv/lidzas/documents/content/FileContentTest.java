package lv.lidzas.documents.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.FileType;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.documents.SentFile;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, what is refused by which name, and what is left of it. */
class FileContentTest {

    private static final String WORDS = "Kanārijs Fotogrāfs";

    private final FileContent content = new FileContent();

    @Test
    void aPdfThatOnlyShowsSomethingStaysByteForByte() {
        byte[] pdf = SampleFiles.pdf();

        assertThat(clean("a.pdf", "application/pdf", pdf)).isEqualTo(pdf);
    }

    @Test
    void whatRunsStartsSendsOrCarriesAnotherFileIsRefused() {
        assertThat(refusalOf(SampleFiles.pdf(
                        "", pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")))))
                .isEqualTo(Reason.ACTIVE);
        assertThat(refusalOf(SampleFiles.pdf("", pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()))))
                .isEqualTo(Reason.ACTIVE);
        assertThat(refusalOf(SampleFiles.pdf("", pdf -> {
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("a", new PDComplexFileSpecification()));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    pdf.getDocumentCatalog().setNames(names);
                })))
                .isEqualTo(Reason.ACTIVE);
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.XFA, new COSString("<xdp/>"));
        assertThat(refusalOf(SampleFiles.pdfWith(form))).isEqualTo(Reason.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition", "RichMedia", "FileAttachment"})
    void anActionOrAnnotationThatDoesMoreThanLeadToAPageIsRefusedWhereverItStands(String kind) {
        for (COSName key : new COSName[] {COSName.S, COSName.SUBTYPE}) {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setName(key, kind);
            assertThat(refusalOf(SampleFiles.pdfWith(dictionary)))
                    .as(key.getName())
                    .isEqualTo(Reason.ACTIVE);
        }
    }

    @Test
    void anEncryptedPdfIsRefusedWithAndWithoutAPasswordToOpenIt() {
        for (String password : new String[] {"", "parole"}) {
            byte[] pdf = SampleFiles.pdf(
                    "", open -> open.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
            assertThat(refusalOf(pdf)).as(password).isEqualTo(Reason.ENCRYPTED);
        }
    }

    @Test
    void brokenFilesAreUnreadable() {
        assertThat(refusalOf("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.UNREADABLE);
        byte[] half = ByteBuffer.wrap(SampleFiles.picture("jpg", 64, 64))
                .slice(0, 40)
                .array()
                .clone();
        byte[] broken = java.util.Arrays.copyOf(half, 40);
        assertThat(refusal("a.jpg", "image/jpeg", broken)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aPhotoLosesWhatTheCameraWrote() {
        byte[] photo = SampleFiles.photo(40, 20, 1, WORDS);
        assertThat(text(photo)).contains("Exif", "Kan");

        assertThat(text(clean("a.jpeg", "image/jpeg", photo))).doesNotContain("Exif", "Fotogr");
    }

    @ParameterizedTest(name = "orientation {0}: {1} × {2}, red at {3}")
    @CsvSource({
        "1, 40, 20, left", "2, 40, 20, right", "3, 40, 20, right", "4, 40, 20, left",
        "5, 20, 40, top", "6, 20, 40, top", "7, 20, 40, bottom", "8, 20, 40, bottom"
    })
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String red)
            throws IOException {
        BufferedImage upright =
                ImageIO.read(new ByteArrayInputStream(clean("a.jpg", "", SampleFiles.photo(40, 20, orientation, ""))));

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        int x = red.equals("right") ? width - 4 : 4;
        int y = red.equals("bottom") ? height - 4 : 4;
        Color found = new Color(upright.getRGB(x, y));
        assertThat(found.getRed()).isGreaterThan(200);
        assertThat(found.getBlue()).isLessThan(60);
    }

    @Test
    void aPictureThatClaimsToBeEnormousIsNotBegun() {
        assertThat(refusal("a.png", "image/png", claiming(60_000, 60_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(refusal("a.png", "image/png", claiming(40_000, 10))).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void aLargePictureBecomesSmaller() throws IOException {
        byte[] large = SampleFiles.picture("png", 5000, 4000);

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(clean("a.png", "image/png", large)));

        assertThat(kept.getWidth()).isEqualTo(2500);
        assertThat(kept.getHeight()).isEqualTo(2000);
    }

    @Test
    void somethingSignedElectronicallyStaysByteForByte() {
        byte[] signed = SampleFiles.container(Map.of("ligums.pdf", SampleFiles.pdf()));

        for (String name : new String[] {"a.edoc", "a.asice", "A.EDOC"}) {
            assertThat(clean(name, "application/octet-stream", signed)).isEqualTo(signed);
        }
    }

    @Test
    void aContainerWithoutSignatureOrWithSomethingThatRunsIsRefused() {
        String type = FileType.ASICE.mediaType();
        byte[] pdf = SampleFiles.pdf();
        byte[] running =
                SampleFiles.pdf("", one -> one.getDocumentCatalog().setOpenAction(new PDActionJavaScript("1")));
        byte[] macros = SampleFiles.archive("text/plain", Map.of("word/vbaProject.bin", new byte[] {1}), false);

        assertThat(signed(SampleFiles.archive(type, Map.of("a.pdf", pdf), false)))
                .isEqualTo(Reason.CONTAINER);
        assertThat(signed(SampleFiles.container(Map.of()))).isEqualTo(Reason.CONTAINER);
        assertThat(signed(SampleFiles.container(Map.of("a.exe", new byte[] {'M', 'Z'}))))
                .isEqualTo(Reason.CONTAINER);
        assertThat(signed(SampleFiles.container(Map.of("a.pdf", new byte[] {'M', 'Z'}))))
                .isEqualTo(Reason.CONTAINER);
        assertThat(signed(SampleFiles.container(Map.of("../a.pdf", pdf)))).isEqualTo(Reason.CONTAINER);
        assertThat(signed(SampleFiles.container(Map.of("a.pdf", running)))).isEqualTo(Reason.ACTIVE);
        assertThat(signed(SampleFiles.container(Map.of("a.docx", macros)))).isEqualTo(Reason.CONTAINER);
        assertThat(signed(SampleFiles.container(Map.of("a.txt", new byte[41 * 1024 * 1024]))))
                .isEqualTo(Reason.CONTAINER);
    }

    @Test
    void nameDeclaredTypeAndContentHaveToAgree() {
        byte[] pdf = SampleFiles.pdf();
        assertThat(refusal("a.jpg", "image/jpeg", pdf)).isEqualTo(Reason.MISMATCH);
        assertThat(refusal("a.pdf", "image/jpeg", pdf)).isEqualTo(Reason.MISMATCH);
        assertThat(refusal("pdf", "application/pdf", pdf)).isEqualTo(Reason.MISMATCH);
        assertThat(refusal("a.pdf.exe", "application/pdf", pdf)).isEqualTo(Reason.MISMATCH);
    }

    @Test
    void whatIsNoTypeOfOursIsRefusedWhateverItIsCalled() {
        byte[] heic = ByteBuffer.allocate(32)
                .putInt(24)
                .put("ftypheic".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put("mif1heic".getBytes(StandardCharsets.US_ASCII))
                .array();
        assertThat(refusal("a.jpg", "image/jpeg", heic)).isEqualTo(Reason.HEIC);
        assertThat(refusal(
                        "a.pdf", "application/pdf", "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.UNKNOWN_TYPE);
        assertThat(refusal("a.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 0}))
                .isEqualTo(Reason.UNKNOWN_TYPE);
        assertThat(refusal("a.pdf", "application/pdf", new byte[0])).isEqualTo(Reason.NO_FILE);
    }

    @Test
    void typeAndSizeFollowTheTable() {
        SentFile pdf = SentFile.of("a.pdf", "", new byte[2 * 1024 * 1024]);
        System.arraycopy(SampleFiles.pdf(), 0, pdf.content(), 0, 100);
        assertThatThrownBy(() -> content.clean(pdf, type -> 0))
                .isInstanceOfSatisfying(
                        DocumentRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_TYPE));
        assertThatThrownBy(() -> content.clean(pdf, type -> 1)).isInstanceOfSatisfying(DocumentRefused.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(e.megabytes()).isEqualTo(1);
        });
    }

    /** The beginning of a PNG, which says how large it is. */
    private static byte[] claiming(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }

    private Reason signed(byte[] container) {
        return refusal("a.edoc", "", container);
    }

    private Reason refusalOf(byte[] pdf) {
        return refusal("a.pdf", "application/pdf", pdf);
    }

    private Reason refusal(String name, String declared, byte[] sent) {
        try {
            clean(name, declared, sent);
        } catch (DocumentRefused refused) {
            assertThat(refused).hasMessage(refused.reason().name()).hasNoCause();
            return refused.reason();
        }
        throw new AssertionError("not refused");
    }

    private byte[] clean(String name, String declared, byte[] sent) {
        return content.clean(SentFile.of(name, declared, sent), type -> 10).content();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
