package lv.lidzas.documents.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.FileType;

/**
 * An ASiC-E container, as eParaksts makes it: what was signed and its signatures in one archive. Not a byte of it is changed; what stands in it is
 * looked at, because whoever opens it opens that. Whether a signature is good is for whoever made the software that shows it to say.
 */
final class SignedContainer {

    private static final int MOST_ENTRIES = 50;
    private static final int MOST_BYTES = 40 * 1024 * 1024;

    private static final String TYPE = "mimetype";
    private static final String SIGNATURES = "META-INF/";

    /** Documents without a program of their own. */
    private static final Set<String> DOCUMENTS =
            Set.of("pdf", "jpg", "jpeg", "png", "docx", "xlsx", "odt", "ods", "txt");

    private static final Set<String> OFFICE = Set.of("docx", "xlsx", "odt", "ods");

    private SignedContainer() {}

    /** @throws DocumentRefused if it is no such container, or holds something that may do harm */
    static void check(byte[] content) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            boolean signed = false;
            boolean filled = false;
            int left = MOST_BYTES;
            Set<String> names = new HashSet<>();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                require(names.size() < MOST_ENTRIES && names.add(name) && isPlain(name));
                byte[] body = zip.readNBytes(left + 1);
                require(body.length <= left);
                left -= body.length;
                if (names.size() == 1) {
                    require(name.equals(TYPE)
                            && new String(body, StandardCharsets.US_ASCII).equals(FileType.ASICE.mediaType()));
                } else if (name.startsWith(SIGNATURES)) {
                    require(name.matches("META-INF/[A-Za-z0-9_.-]*\\.(xml|p7s|tst)|META-INF/"));
                    signed |= name.toLowerCase(Locale.ROOT).contains("signature");
                } else if (!entry.isDirectory()) {
                    document(name, body);
                    filled = true;
                }
            }
            require(signed && filled);
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentRefused(Reason.CONTAINER);
        }
    }

    private static void document(String name, byte[] body) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        require(DOCUMENTS.contains(extension));
        String found = Sniffer.mediaType(body);
        if (extension.equals("pdf")) {
            require(found.equals(FileType.PDF.mediaType()));
            PdfCheck.check(body);
        } else if (OFFICE.contains(extension)) {
            require(found.contains("zip") || found.contains("opendocument") || found.contains("openxmlformats"));
            withoutMacros(body);
        } else if (extension.equals("txt")) {
            require(found.equals("text/plain"));
        } else {
            require(found.equals(extension.equals("png") ? "image/png" : "image/jpeg"));
        }
    }

    private static void withoutMacros(byte[] office) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(office), StandardCharsets.UTF_8)) {
            int left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                require(!name.contains("vbaproject")
                        && !name.startsWith("basic/")
                        && !name.startsWith("scripts/")
                        && !name.contains("/embeddings/")
                        && !name.contains("activex"));
                int read = zip.readNBytes(left + 1).length;
                require(read <= left);
                left -= read;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentRefused(Reason.CONTAINER);
        }
    }

    private static boolean isPlain(String name) {
        return !name.startsWith("/") && !name.contains("..") && !name.contains("\\") && name.length() <= 300;
    }

    private static void require(boolean fine) {
        if (!fine) {
            throw new DocumentRefused(Reason.CONTAINER);
        }
    }
}
