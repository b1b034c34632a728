package lv.lidzas.papers;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes papers of templates. */
@Component
public class Papers {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // Its log quotes what it lays out, which is about people.
        XRLog.setLoggingEnabled(false);
    }

    private final ITemplateEngine templates;

    Papers(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * The same template with the same values, made at the same moment, is the same file.
     *
     * @param template well-formed as XML, with {@code papers/paper :: head(title)} as its head, which gives it its type and
     *     what readers of the screen and archives ask for
     * @param values what the template names
     * @param made when; the file says so
     * @return PDF/A-2a, tagged (PDF/UA), with its fonts inside. Nothing is fetched: an address in the template that is to be
     *     drawn stays empty
     */
    public byte[] pdf(String template, Locale language, Map<String, ?> values, Instant made) {
        String page = templates.process(template, new Context(language, Map.copyOf(values)));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(COLOURS)
                .withProducer("Līdzās")
                .useUriResolver((base, address) -> null)
                .withHtmlContent(page, null);
        PaperFonts.addTo(builder);
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.toStream(paper).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PaperDate.set(renderer.getPdfDocument(), made);
            renderer.getPdfDocument().save(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paper.toByteArray();
    }
}
