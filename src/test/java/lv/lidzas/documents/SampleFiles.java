package lv.lidzas.documents;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files as people send them. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Something done to a document before it is written. */
    @FunctionalInterface
    public interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    public static byte[] pdf() {
        return pdf("Kanārijs", pdf -> {});
    }

    /** @param title among the facts of the file */
    public static byte[] pdf(String title, Change change) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setTitle(title);
            change.to(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object to which no page leads stands in it all the same. */
    public static byte[] pdfWith(COSDictionary dictionary) {
        return pdf("", pdf -> pdf.getPage(0).getCOSObject().setItem("PieceInfo", dictionary));
    }

    /** Left half red, right half blue. */
    public static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, (x < width / 2 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a camera writes in front: how it was held, and words of its own. */
    public static byte[] photo(int width, int height, int orientation, String words) {
        byte[] picture = picture("jpg", width, height);
        byte[] said = words.getBytes(StandardCharsets.UTF_8);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + said.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(said);
        ByteBuffer photo = ByteBuffer.allocate(picture.length + 4 + exif.capacity());
        photo.put(picture, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 2));
        photo.put(exif.array()).put(picture, 2, picture.length - 2);
        return photo.array();
    }

    /** Signed electronically, as far as its form goes. */
    public static byte[] container(Map<String, byte[]> documents) {
        return archive("application/vnd.etsi.asic-e+zip", documents, true);
    }

    public static byte[] archive(String type, Map<String, byte[]> documents, boolean signed) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                byte[] mimetype = type.getBytes(StandardCharsets.US_ASCII);
                ZipEntry first = new ZipEntry("mimetype");
                CRC32 sum = new CRC32();
                sum.update(mimetype);
                first.setMethod(ZipEntry.STORED);
                first.setSize(mimetype.length);
                first.setCrc(sum.getValue());
                zip.putNextEntry(first);
                zip.write(mimetype);
                for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                    zip.putNextEntry(new ZipEntry(document.getKey()));
                    zip.write(document.getValue());
                }
                if (signed) {
                    zip.putNextEntry(new ZipEntry("META-INF/edoc-signatures-S1.xml"));
                    zip.write("<asic:XAdESSignatures/>".getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
