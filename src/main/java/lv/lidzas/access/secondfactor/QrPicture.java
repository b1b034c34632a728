package lv.lidzas.access.secondfactor;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG picture: sharp at any size, and nothing that a content policy would stop.
 *
 * @param side of the picture in squares, the white edge included
 * @param path the dark squares
 */
record QrPicture(int side, String path) {

    private static final int EDGE = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(',')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * EDGE, path.toString());
    }
}
