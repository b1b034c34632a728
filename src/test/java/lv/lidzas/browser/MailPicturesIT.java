package lv.lidzas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every email as people see it on a phone, in both languages; {@code EveryMailTest} has written the pages. */
class MailPicturesIT {

    private static final Path PAGES = Path.of("target", "mails");

    @Test
    void everyEmailIsAPictureAndFitsAPhone() throws IOException {
        try (Browser browser = new Browser();
                BrowserContext phone = browser.phone(false)) {
            Page page = phone.newPage();
            for (Path mail : mails()) {
                page.navigate(mail.toUri().toString());

                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(mail.getFileName().toString())
                        .isLessThanOrEqualTo(390);
                Browser.picture(page, "mails/" + mail.getFileName().toString().replace(".html", ""));
            }
        }
    }

    private static List<Path> mails() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> mails = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertThat(mails).hasSizeGreaterThan(40);
            return mails;
        }
    }
}
