package lv.lidzas.documents.scanner;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * ClamAV's daemon, asked by its command {@code INSTREAM}: the content goes there in parts, each behind its length, and an empty one ends
 * it. No file of ours lies on the scanner's machine, and its answer's words go nowhere.
 */
class ClamAv implements VirusScanner {

    private static final int PART = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final int CONNECT_MILLIS = 2000;

    private final String host;
    private final int port;
    private final int answerMillis;

    ClamAv(String host, int port, int answerMillis) {
        this.host = host.strip();
        this.port = port;
        this.answerMillis = answerMillis;
    }

    @Override
    public boolean isOn() {
        return !host.isEmpty();
    }

    @Override
    public Verdict scan(byte[] content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(answerMillis);
            send(new DataOutputStream(socket.getOutputStream()), content);
            return verdict(answer(socket.getInputStream()));
        } catch (IOException e) {
            return Verdict.SILENT;
        }
    }

    private static void send(DataOutputStream out, byte[] content) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < content.length; from += PART) {
            int length = Math.min(PART, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        StringBuilder answer = new StringBuilder();
        int next = in.read();
        while (next > 0 && answer.length() < LONGEST_ANSWER) {
            answer.append((char) next);
            next = in.read();
        }
        return answer.toString();
    }

    /** An answer about its own limits is none about the file. */
    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        return answer.startsWith("stream: ") && answer.endsWith(" FOUND") ? Verdict.INFECTED : Verdict.SILENT;
    }
}
