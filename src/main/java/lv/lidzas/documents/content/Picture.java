package lv.lidzas.documents.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lv.lidzas.documents.DocumentRefused;
import lv.lidzas.documents.DocumentRefused.Reason;
import lv.lidzas.documents.FileType;

/**
 * A picture drawn anew: it stands upright, and nothing is left of where, when and with what it was taken. What is larger than anybody
 * reads becomes smaller; what claims to be larger than a camera makes it is not even begun.
 */
final class Picture {

    private static final long MOST_PIXELS = 52_000_000;
    private static final long KEPT_PIXELS = 12_000_000;
    private static final int LONGEST_SIDE = 30_000;
    private static final float QUALITY = 0.88f;

    private Picture() {}

    static byte[] redrawn(byte[] content, FileType type) {
        try {
            BufferedImage read = read(content, type);
            int orientation = type == FileType.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
            return write(drawn(read, orientation, type), type);
        } catch (IOException | RuntimeException e) {
            if (e instanceof DocumentRefused refused) {
                throw refused;
            }
            // Its words may quote the file.
            throw new DocumentRefused(Reason.UNREADABLE);
        }
    }

    private static BufferedImage read(byte[] content, FileType type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.code());
        ImageReader reader = readers.next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long pixels = (long) width * height;
            if (pixels > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                throw new DocumentRefused(Reason.TOO_MANY_PIXELS);
            }
            ImageReadParam part = reader.getDefaultReadParam();
            int every = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
            if (every > 1) {
                part.setSourceSubsampling(every, every, 0, 0);
            }
            return reader.read(0, part);
        } finally {
            reader.dispose();
        }
    }

    /** Onto white, in the colours of screens. */
    private static BufferedImage drawn(BufferedImage read, int orientation, FileType type) {
        boolean turned = Orientation.isTurned(orientation);
        int width = turned ? read.getHeight() : read.getWidth();
        int height = turned ? read.getWidth() : read.getHeight();
        boolean clear = type == FileType.PNG && read.getColorModel().hasAlpha();
        BufferedImage upright =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        try {
            if (!clear) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            AffineTransform upwards = Orientation.upwards(orientation, read.getWidth(), read.getHeight());
            pen.drawImage(read, upwards, null);
        } finally {
            pen.dispose();
        }
        return upright;
    }

    private static byte[] write(BufferedImage picture, FileType type) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type.code()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
