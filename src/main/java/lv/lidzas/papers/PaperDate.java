package lv.lidzas.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** When a paper was made: said in both places that a PDF has for it, and the only thing its identity depends on but text. */
final class PaperDate {

    private PaperDate() {}

    static void set(PDDocument document, Instant made) throws IOException {
        GregorianCalendar moment = GregorianCalendar.from(ZonedDateTime.ofInstant(made, ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        document.setDocumentId(made.toEpochMilli());
        var metadata = document.getDocumentCatalog().getMetadata();
        try {
            XMPMetadata xmp = new DomXmpParser().parse(metadata.createInputStream());
            XMPBasicSchema basic = xmp.getXMPBasicSchema();
            basic.setCreateDate(moment);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, written, true);
            metadata.importXMPMetadata(written.toByteArray());
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException(e);
        }
    }
}
