package lv.lidzas.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PapersTest {

    private static final Locale LATVIAN = Locale.forLanguageTag("lv");
    private static final Instant MADE = Instant.parse("2026-11-26T10:00:00Z");

    private final Papers papers = new Papers(templates());

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    private byte[] paper(String text, Instant made) {
        return papers.pdf("papers/sample", LATVIAN, Map.of("heading", "Glāžšķūņa rūķīši", "text", text), made);
    }

    @Test
    void textCanBeReadWithItsLetters() throws IOException {
        try (PDDocument read = Loader.loadPDF(paper("ĀČĒĢĪĶĻŅŠŪŽ āčēģīķļņšūž Ёж <b>&amp;", MADE))) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Glāžšķūņa rūķīši", "ĀČĒĢĪĶĻŅŠŪŽ āčēģīķļņšūž Ёж <b>&amp;", "Ņina");
        }
    }

    @Test
    void paperIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        try (PDDocument read = Loader.loadPDF(paper("teksts", MADE))) {
            var catalog = read.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("lv");
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Paraugs");
            assertThat(catalog.getMetadata().toByteArray()).asString().contains("pdfaid", "2026-11-26");
        }
    }

    @Test
    void fontsAreInsideAndNothingIsFetched() throws IOException {
        try (PDDocument read = Loader.loadPDF(paper("teksts", MADE))) {
            for (PDPage page : read.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    @Test
    void theSamePaperMadeAtTheSameMomentIsTheSameFile() {
        byte[] file = paper("teksts", MADE);
        assertThat(paper("teksts", MADE)).isEqualTo(file);
        assertThat(paper("teksts", MADE.plusSeconds(1))).isNotEqualTo(file);
    }
}
