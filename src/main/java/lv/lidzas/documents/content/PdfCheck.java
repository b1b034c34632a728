package lv.lidzas.documents.content;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF that only shows something: nothing in it runs, starts, sends, or carries another file. It is refused rather than cleaned, because
 * it may be signed, and a signature counts for the bytes that were signed.
 */
final class PdfCheck {

    private static final int MOST_OBJECTS = 200_000;
    private static final long MOST_MEMORY = 128L * 1024 * 1024;

    /** Keys of dictionaries that bring something along, wherever they stand. */
    private static final Set<COSName> ACTIVE_KEYS = Set.of(
            COSName.JS,
            COSName.JAVA_SCRIPT,
            COSName.EMBEDDED_FILES,
            COSName.EF,
            COSName.XFA,
            COSName.AA,
            COSName.getPDFName("AF"),
            COSName.getPDFName("RichMediaContent"));

    /** Kinds of actions, and of annotations, that do more than lead to a page. */
    private static final Set<String> ACTIVE_KINDS = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToE",
            "GoToR",
            "Rendition",
            "Movie",
            "Sound",
            "RichMedia",
            "RichMediaExecute",
            "FileAttachment",
            "Screen",
            "3D");

    private static final List<COSName> KINDS = List.of(COSName.S, COSName.SUBTYPE);

    private PdfCheck() {}

    /** @throws DocumentRefused if it does more than show something, or cannot be read */
    static void check(byte[] content) {
        try (PDDocument pdf = Loader.loadPDF(
                new RandomAccessReadBuffer(content),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            if (pdf.isEncrypted()) {
                throw new DocumentRefused(Reason.ENCRYPTED);
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new DocumentRefused(Reason.UNREADABLE);
            }
            look(pdf.getDocument());
        } catch (InvalidPasswordException e) {
            throw new DocumentRefused(Reason.ENCRYPTED);
        } catch (IOException | StackOverflowError e) {
            throw new DocumentRefused(Reason.UNREADABLE);
        }
    }

    /** At every object, also at those to which no page leads. */
    private static void look(COSDocument pdf) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> ahead = new ArrayDeque<>();
        ahead.add(pdf.getTrailer());
        for (COSObjectKey key : pdf.getXrefTable().keySet()) {
            ahead.add(pdf.getObjectFromPool(key));
        }
        while (!ahead.isEmpty()) {
            COSBase next = ahead.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (seen.size() > MOST_OBJECTS) {
                throw new DocumentRefused(Reason.UNREADABLE);
            }
            if (next instanceof COSObject reference) {
                add(ahead, reference.getObject());
            } else if (next instanceof COSArray array) {
                array.forEach(one -> add(ahead, one));
            } else if (next instanceof COSDictionary dictionary) {
                judge(dictionary);
                dictionary.getValues().forEach(one -> add(ahead, one));
            }
        }
    }

    private static void add(Deque<COSBase> ahead, COSBase one) {
        if (one != null) {
            ahead.add(one);
        }
    }

    private static void judge(COSDictionary dictionary) {
        boolean active = ACTIVE_KEYS.stream().anyMatch(dictionary::containsKey)
                || KINDS.stream().anyMatch(kind -> ACTIVE_KINDS.contains(name(dictionary, kind)));
        if (active) {
            throw new DocumentRefused(Reason.ACTIVE);
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name ? name.getName() : "";
    }
}
