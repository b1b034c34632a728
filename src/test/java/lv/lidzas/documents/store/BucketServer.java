package lv.lidzas.documents.store;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * As much of a store that speaks as S3 does as the adapter asks for, and no more than the plainest of them knows: one bucket, by path; one
 * account; bodies signed as a whole; pages of two objects.
 */
final class BucketServer implements AutoCloseable {

    static final String BUCKET = "files";
    static final String SECRET = "test-secret";

    private static final String ACCESS_KEY = "test-key";
    private static final int PAGE = 2;
    private static final int WELL = 0;

    private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
    private final Map<String, Instant> times = new ConcurrentSkipListMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer server;

    private volatile int trouble = WELL;

    BucketServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    BucketSettings settings() {
        return settings(BUCKET);
    }

    BucketSettings settings(String bucket) {
        return settings(server.getAddress().getPort(), bucket);
    }

    static BucketSettings settings(int port, String bucket) {
        return new BucketSettings("http://127.0.0.1:" + port, bucket, "", ACCESS_KEY, SECRET);
    }

    /** With the patience of a test. */
    static S3Files store(BucketSettings settings) {
        return Buckets.of(
                settings, new Buckets.Patience(Duration.ofSeconds(2), Duration.ofMillis(300), Duration.ofSeconds(5)));
    }

    Map<String, byte[]> objects() {
        return objects;
    }

    /** How often anything was asked. */
    int asked() {
        return asked.get();
    }

    /** Answers everything with that status from now on. */
    void fails(int status) {
        trouble = status;
    }

    void isWell() {
        trouble = WELL;
    }

    /** Somebody, perhaps another program, has put an object there. */
    void hold(String key, byte[] content) {
        times.put(key, Instant.now());
        objects.put(key, content);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (trouble != WELL) {
            send(exchange, trouble, "<Error><Code>SlowDown</Code></Error>");
        } else if (!isSigned(exchange.getRequestHeaders())) {
            send(exchange, 403, "<Error><Code>AccessDenied</Code></Error>");
        } else if (!isPlain(exchange.getRequestHeaders(), body)) {
            send(exchange, 501, "<Error><Code>NotImplemented</Code></Error>");
        } else {
            answer(exchange, exchange.getRequestURI().getPath(), body);
        }
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException {
        String[] parts = path.split("/");
        if (parts.length < 2 || !parts[1].equals(BUCKET)) {
            send(exchange, 404, "<Error><Code>NoSuchBucket</Code></Error>");
            return;
        }
        String key = parts.length == 2 ? "" : parts[2];
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                hold(key, body);
                send(exchange, 200, "");
            }
            case "DELETE" -> {
                objects.remove(key);
                send(exchange, 204, "");
            }
            case "HEAD" -> send(exchange, 200, "");
            default -> {
                if (key.isEmpty()) {
                    send(exchange, 200, list(exchange.getRequestURI().getQuery()));
                } else if (objects.containsKey(key)) {
                    send(exchange, 200, objects.get(key));
                } else {
                    send(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>");
                }
            }
        }
    }

    private static boolean isSigned(Headers headers) {
        String signed = headers.getFirst("Authorization");
        return signed != null
                && signed.startsWith("AWS4-HMAC-SHA256 Credential=" + ACCESS_KEY + "/")
                && signed.contains("/us-east-1/s3/aws4_request");
    }

    /** What came is what was signed, and nothing of what only the first of these stores understands goes with it. */
    private static boolean isPlain(Headers headers, byte[] body) {
        return headers.keySet().stream()
                        .noneMatch(name -> name.toLowerCase().matches("x-amz-(trailer|checksum-.*|sdk-.*)|expect"))
                && headers.getFirst("Content-Encoding") == null
                && (sum(body).equals(headers.getFirst("x-amz-content-sha256"))
                        || body.length == 0 && "UNSIGNED-PAYLOAD".equals(headers.getFirst("x-amz-content-sha256")));
    }

    private static String sum(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String list(String query) {
        int from = query.contains("continuation-token=")
                ? Integer.parseInt(query.replaceFirst(".*continuation-token=(\\d+).*", "$1"))
                : 0;
        List<String> keys = List.copyOf(objects.keySet());
        List<String> page = keys.subList(from, Math.min(from + PAGE, keys.size()));
        boolean more = from + PAGE < keys.size();
        return "<ListBucketResult><Name>" + BUCKET + "</Name><IsTruncated>" + more + "</IsTruncated>"
                + (more ? "<NextContinuationToken>" + (from + PAGE) + "</NextContinuationToken>" : "")
                + page.stream()
                        .map(key -> "<Contents><Key>" + key + "</Key><LastModified>" + times.get(key)
                                + "</LastModified><Size>" + objects.get(key).length + "</Size></Contents>")
                        .collect(Collectors.joining())
                + "</ListBucketResult>";
    }

    private static void send(HttpExchange exchange, int status, String xml) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        send(exchange, status, xml.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean empty = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, empty ? -1 : body.length);
        if (!empty) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
