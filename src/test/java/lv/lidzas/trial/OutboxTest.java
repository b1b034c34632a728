package lv.lidzas.trial;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.MimeMessageHelper;

class OutboxTest {

    @TempDir
    private Path folder;

    private Outbox outbox;

    @BeforeEach
    void begin() throws Exception {
        outbox = new Outbox(folder, Clock.systemUTC());
        OutboxMailSender sender = new OutboxMailSender(outbox);
        MimeMessage mail = sender.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(mail, "UTF-8");
        parts.setFrom("lidzas@example.org");
        parts.setTo("a@xn--piemrs-s3a.lv");
        parts.setSubject("Sveiki");
        parts.setText("Teksts");
        sender.send(mail);
    }

    @Test
    void anAddressIsShownAsPeopleReadIt() {
        assertThat(outbox.newest(5)).extracting(Outbox.Mail::to).containsExactly("a@piemērs.lv");
        assertThat(outbox.newest(5)).extracting(Outbox.Mail::subject).containsExactly("Sveiki");
    }

    @Test
    void oneMailThatCannotBeReadTakesNoneOfTheOthersAway() throws IOException {
        write("9000000000001", "To: a@piemērs.lv\r\nSubject: a\r\n\r\ntext");
        write("9000000000002", "");
        write("9000000000003", "To: , ;;<<\r\nContent-Type: no/such; x\r\nContent-Transfer-Encoding: mist\r\n\r\nx");
        write("9000000000004", "Content-Type: multipart/mixed; boundary=x\r\n\r\nno boundary");
        Files.createDirectory(folder.resolve("9000000000005.eml"));

        assertThat(outbox.newest(20))
                .hasSize(6)
                .last()
                .extracting(Outbox.Mail::subject)
                .isEqualTo("Sveiki");
        assertThat(outbox.find("9000000000001.eml").orElseThrow().to()).isEqualTo("a@piemērs.lv");
        assertThat(outbox.find("9000000000005.eml")).isPresent();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".eml"), content, StandardCharsets.UTF_8);
    }
}
