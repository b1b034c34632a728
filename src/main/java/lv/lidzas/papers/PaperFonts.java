package lv.lidzas.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.Objects;

/** The fonts of papers: what a reader's machine has is not relied on. */
final class PaperFonts {

    private PaperFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        add(builder, "Regular", 400, FontStyle.NORMAL);
        add(builder, "Bold", 700, FontStyle.NORMAL);
        add(builder, "Italic", 400, FontStyle.ITALIC);
    }

    private static void add(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        String file = "/liberation/LiberationSans-" + cut + ".ttf";
        builder.useFont(
                () -> Objects.requireNonNull(PaperFonts.class.getResourceAsStream(file), file),
                "Liberation Sans",
                weight,
                style,
                true);
    }
}
