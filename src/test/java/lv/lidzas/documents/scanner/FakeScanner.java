package lv.lidzas.documents.scanner;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Speaks {@code INSTREAM} with whoever comes, and answers what it was told to. */
final class FakeScanner implements AutoCloseable {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();
    private final @Nullable String answer;

    FakeScanner(@Nullable String answer) throws IOException {
        this.answer = answer;
        Thread thread = new Thread(this::serve, "fake-scanner");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes everything and says nothing. */
    static FakeScanner mute() throws IOException {
        return new FakeScanner(null);
    }

    int port() {
        return server.getLocalPort();
    }

    byte[] received() {
        return received.remove();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                if (!Arrays.equals(in.readNBytes(COMMAND.length), COMMAND)) {
                    continue;
                }
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                received.add(content.toByteArray());
                if (answer == null) {
                    in.read();
                } else {
                    client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException gone) {
                // The next one may come.
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
