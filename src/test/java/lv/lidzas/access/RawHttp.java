package lv.lidzas.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Sends every byte as it is given, also those that no HTTP client would; each request on a connection of its own. */
final class RawHttp {

    private static final int PATIENCE = 20_000;

    private final int port;

    RawHttp(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param status 0 if the server closed the connection without a word
     */
    record Answer(int status, String head, String body, Duration took) {

        boolean isPage() {
            return head.toLowerCase(java.util.Locale.ROOT).contains("content-type: text/html");
        }
    }

    Answer send(String method, String target, List<String> headers, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(
                (method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        for (String header : headers) {
            request.writeBytes((header + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        if (body != null) {
            request.writeBytes(("Content-Length: " + body.length + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        request.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        if (body != null) {
            request.writeBytes(body);
        }
        return send(request.toByteArray());
    }

    /** Whatever these bytes are. */
    Answer send(byte[] request) {
        long begun = System.nanoTime();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            CompletableFuture<byte[]> answered = CompletableFuture.supplyAsync(() -> read(socket, request));
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            } catch (SocketException closed) {
                // What cannot be is answered, and the connection closed, before all of it has come.
            }
            return answer(answered.join(), Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException e) {
            throw unanswered(request, e);
        }
    }

    private static byte[] read(Socket socket, byte[] request) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(read);
        } catch (SocketException closed) {
            // What came before is the answer.
        } catch (IOException e) {
            throw unanswered(request, e);
        }
        return read.toByteArray();
    }

    private static UncheckedIOException unanswered(byte[] request, IOException why) {
        return new UncheckedIOException(new String(request, StandardCharsets.ISO_8859_1), why);
    }

    private static Answer answer(byte[] bytes, Duration took) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0 || text.length() < 12) {
            return new Answer(0, "", text, took);
        }
        return new Answer(
                Integer.parseInt(text.substring(9, 12)), text.substring(0, end), text.substring(end + 4), took);
    }
}
