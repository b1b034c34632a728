package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers as a printer draws them: a picture of each page beside those of the screens, and nothing that the paper's edge takes. */
final class Papers {

    private static final int DOTS_PER_INCH = 100;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Where printers of an office print nothing. */
    private static final int EDGE = (int) (6 / MILLIMETRES_PER_INCH * DOTS_PER_INCH);

    private static final int DARK = 200;

    private Papers() {}

    /**
     * Downloads a paper as the page's reader does, and looks at it.
     *
     * @param name of the pictures
     * @return what a screen reader finds in it
     */
    static String look(Page page, String address, String name) throws IOException {
        APIResponse answer = page.request().get(address);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        try (PDDocument paper = Loader.loadPDF(answer.body())) {
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot())
                    .as("%s is tagged", name)
                    .isNotNull();
            assertThat(paper.getDocumentCatalog().getLanguage()).as(name).isEqualTo("lv");
            draw(paper, name);
            return String.join(" ", List.of(new PDFTextStripper().getText(paper).split("\\s+")));
        }
    }

    private static void draw(PDDocument paper, String name) throws IOException {
        Files.createDirectories(Browser.PICTURES);
        PDFRenderer printer = new PDFRenderer(paper);
        for (int i = 0; i < paper.getNumberOfPages(); i++) {
            BufferedImage drawn = printer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY);
            ImageIO.write(
                    drawn,
                    "png",
                    Browser.PICTURES
                            .resolve("paper-" + name + "-" + (i + 1) + ".png")
                            .toFile());
            Ink ink = Ink.of(drawn);
            assertThat(ink.within())
                    .as("page %d of %s is not empty", i + 1, name)
                    .isGreaterThan(1_000);
            assertThat(ink.atTheEdge()).as("cut off page %d of %s", i + 1, name).isZero();
        }
    }

    /** Dark dots of a page. */
    private record Ink(int within, int atTheEdge) {

        private static Ink of(BufferedImage page) {
            int within = 0;
            int edge = 0;
            for (int x = 0; x < page.getWidth(); x++) {
                for (int y = 0; y < page.getHeight(); y++) {
                    if (page.getRaster().getSample(x, y, 0) < DARK) {
                        if (Math.min(x, page.getWidth() - 1 - x) < EDGE
                                || Math.min(y, page.getHeight() - 1 - y) < EDGE) {
                            edge++;
                        } else {
                            within++;
                        }
                    }
                }
            }
            return new Ink(within, edge);
        }
    }
}
