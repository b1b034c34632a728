package lv.lidzas.documents.content;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held, as the Exif part of a JPEG says it: tag 0x0112 of its first directory. */
final class Orientation {

    static final int UPRIGHT = 1;

    private static final int MOST = 8;
    private static final int FIRST_TURNED = 5;
    private static final int TAG = 0x0112;
    private static final int MARKER = 0xFF;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Orientation() {}

    /** {@link #UPRIGHT} if the file says nothing, or nothing that can be understood. */
    static int of(byte[] jpeg) {
        ByteBuffer bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 < jpeg.length && (bytes.get(at) & MARKER) == MARKER) {
            int segment = bytes.get(at + 1) & MARKER;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (segment == START_OF_SCAN || length < 2 || at + 2 + length > jpeg.length) {
                return UPRIGHT;
            }
            if (segment == EXIF_SEGMENT && length > EXIF.length + ENTRY) {
                byte[] body = Arrays.copyOfRange(jpeg, at + 4, at + 2 + length);
                if (Arrays.equals(EXIF, Arrays.copyOf(body, EXIF.length))) {
                    return ofDirectory(Arrays.copyOfRange(body, EXIF.length, body.length));
                }
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static int ofDirectory(byte[] tiff) {
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        bytes.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = bytes.getInt(4);
        if (directory < 8 || directory + 2 > tiff.length) {
            return UPRIGHT;
        }
        int entries = bytes.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (at + ENTRY > tiff.length) {
                return UPRIGHT;
            }
            if ((bytes.getShort(at) & 0xFFFF) == TAG) {
                int value = bytes.getShort(at + 8) & 0xFFFF;
                return value >= UPRIGHT && value <= MOST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    static boolean isTurned(int orientation) {
        return orientation >= FIRST_TURNED;
    }

    /** What makes a picture of that size stand upright. */
    static AffineTransform upwards(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
