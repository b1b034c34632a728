package lv.lidzas.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
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
        return visitor.postFile(path, fields, name, content);
    }
}
