package lv.lidzas;

import static lv.lidzas.support.EngineRest.COORDINATOR;
import static lv.lidzas.support.EngineRest.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import lv.lidzas.documents.SampleFiles;
import lv.lidzas.documents.Upload;
import lv.lidzas.records.StaffGroups;
import lv.lidzas.support.EngineRest;
import lv.lidzas.support.RunningJar;
import lv.lidzas.support.TestDatabase;
import lv.lidzas.support.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A production whose files stand in a folder is backed up, the database first and the folder after it, and goes on from both. */
class RestoreFilesIT {

    private static final String USER = "filekeeper";
    private static final byte[] KEPT = SampleFiles.pdf("Kept", pdf -> {});

    @TempDir
    private Path disk;

    private RunningJar jar;

    @AfterEach
    void remove() {
        jar.remove();
    }

    @Test
    void whatBothCopiesHoldOpensAndWhatWasErasedBetweenThemIsMissedInWords() throws IOException {
        Path folder = disk.resolve("documents");
        String url = TestDatabase.newDatabase(USER);
        start(url, folder);
        new EngineRest(jar).createUser(COORDINATOR, StaffGroups.COORDINATORS);
        String card = "/personas/" + applicant(url);
        String kept = handIn(card, KEPT);
        String erased = handIn(card, SampleFiles.pdf("Erased", pdf -> {}));
        jar.remove();

        String restored = TestDatabase.copyOf(USER, "filesrestored");
        start(url, folder);
        Visitor before = coordinator();
        before.postForm(
                card + "/dokumenti/" + erased + "/dzest",
                Visitor.filledIn(before.page(card).body(), Map.of()));
        Path copy = disk.resolve("copy");
        FileSystemUtils.copyRecursively(folder, copy);
        jar.remove();

        start(restored, copy);
        Visitor coordinator = coordinator();
        assertThat(coordinator.bytes(card + "/dokumenti/" + kept).body()).isEqualTo(KEPT);
        HttpResponse<byte[]> lost = coordinator.bytes(card + "/dokumenti/" + erased);
        assertThat(lost.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(lost)).isEqualTo(card + "?dokumenta-nav#dokumenti");
        assertThat(coordinator.page(card + "?dokumenta-nav").body())
                .contains("paša faila glabātavā nav", "/dokumenti/" + kept);
        assertThat(Files.readString(jar.log()))
                .contains("This database was restored from a backup")
                .contains("The store does not have the content " + erased)
                .doesNotContain("FileMissing")
                .doesNotContain("\tat lv.lidzas.documents");
    }

    private void start(String url, Path folder) {
        Map<String, String> settings = new HashMap<>();
        settings.put("SPRING_DATASOURCE_URL", url);
        settings.put("SPRING_DATASOURCE_USERNAME", USER);
        settings.put("SPRING_DATASOURCE_PASSWORD", USER);
        settings.put("LIDZAS_DOCUMENTS_KEYS", "2026:" + Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("LIDZAS_DOCUMENTS_FOLDER", folder.toString());
        jar = RunningJar.inProduction(settings).start();
    }

    private Visitor coordinator() {
        return new Visitor(jar.port()).signIn(COORDINATOR, PASSWORD);
    }

    private String handIn(String card, byte[] content) {
        Visitor coordinator = coordinator();
        HttpResponse<String> answer =
                Upload.send(coordinator, card + "/dokumenti/jauns", "otherLetter", "a.pdf", content);
        assertThat(Visitor.location(answer)).isEqualTo(card + "?dokuments#dokumenti");
        return Upload.file(coordinator.page(card).body());
    }

    /** @return {@code P-} reference */
    private String applicant(String url) {
        String form =
                """
                {"volunteer": {"firstName": "Ilze", "lastName": "Kopija", "birthDate": "1990-05-01",
                "email": "files@example.org", "municipality": "riga", "languages": ["lv"], "helpKinds": ["translation"],
                "motivation": "Gribu palīdzēt.", "noticeRead": true}}""";
        assertThat(new Visitor(jar.port())
                        .postJson("/api/public/forms/volunteerApplication", form)
                        .statusCode())
                .isEqualTo(201);
        return JdbcClient.create(new DriverManagerDataSource(url, USER, USER))
                .sql("select reference from lidzas.person")
                .query(String.class)
                .single();
    }
}
