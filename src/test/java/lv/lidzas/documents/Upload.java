package lv.lidzas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.support.Visitor;

/** Hands a file in as a browser does. */
public final class Upload {

    private static final Pattern SEND_TO = Pattern.compile("enctype=\"multipart/form-data\" action=\"([^\"]+)\"");
    private static final Pattern FILE = Pattern.compile("/dokumenti/([0-9a-f-]{36})\"");

    private Upload() {}

    /** Opens the page and sends its form. */
    public static HttpResponse<String> send(Visitor visitor, String path, String kind, String name, byte[] content) {
        String page = visitor.page(path).body();
        return multipart(visitor, sendTo(page), Visitor.filledIn(page, Map.of("veids", kind)), name, content);
    }

    /** The first file that a page links to. */
    public static String file(String page) {
        Matcher file = FILE.matcher(page);
        assertThat(file.find()).as(page).isTrue();
        return file.group(1);
    }

    /** Where the form of a page is sent to. */
    public static String sendTo(String page) {
        Matcher address = SEND_TO.matcher(page);
        assertThat(address.find()).as(page).isTrue();
        return address.group(1);
    }

    /** @param fields beside the file */
    public static HttpResponse<String> multipart(
            Visitor visitor, String path, Map<String, String> fields, String name, byte[] content) {
        String border = "----lidzas" + UUID.randomUUID();
        StringBuilder begin = new StringBuilder();
        fields.forEach((field, value) -> begin.append(
                "--" + border + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n"));
        begin.append("--" + border + "\r\nContent-Disposition: form-data; name=\"datne\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        String end = "\r\n--" + border + "--\r\n";
        return visitor.send(
                "POST",
                path,
                BodyPublishers.ofByteArrays(List.of(
                        begin.toString().getBytes(StandardCharsets.UTF_8),
                        content,
                        end.getBytes(StandardCharsets.UTF_8))),
                "Content-Type",
                "multipart/form-data; boundary=" + border,
                "Accept",
                "text/html");
    }
}
