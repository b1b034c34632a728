package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class FileSettingsTest {

    private final MockEnvironment settings = new MockEnvironment();

    @Test
    void nothingAFolderAndAWholeBucketStart() {
        assertThatCode(this::check).doesNotThrowAnyException();
        settings.setProperty("lidzas.documents.folder", "/srv/lidzas/documents");
        assertThatCode(this::check).doesNotThrowAnyException();
        settings.setProperty("lidzas.documents.folder", " ");
        bucket();
        assertThatCode(this::check).doesNotThrowAnyException();
    }

    @Test
    void aBucketThatIsNamedByHalfIsRefusedByWhatIsMissing() {
        settings.setProperty("lidzas.documents.s3.endpoint", "https://s3.example.org");
        settings.setProperty("lidzas.documents.s3.secret-key", "canary-secret");

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("missing: LIDZAS_DOCUMENTS_S3_BUCKET, LIDZAS_DOCUMENTS_S3_ACCESS_KEY.")
                .hasMessageNotContaining("canary");
    }

    @Test
    void filesStandInOnePlaceOnly() {
        bucket();
        settings.setProperty("lidzas.documents.folder", "/srv/lidzas/documents");

        assertThatThrownBy(this::check)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("both LIDZAS_DOCUMENTS_FOLDER and LIDZAS_DOCUMENTS_S3_ENDPOINT are set");
    }

    private void bucket() {
        settings.setProperty("lidzas.documents.s3.endpoint", "https://s3.example.org");
        settings.setProperty("lidzas.documents.s3.bucket", "lidzas-documents");
        settings.setProperty("lidzas.documents.s3.access-key", "key");
        settings.setProperty("lidzas.documents.s3.secret-key", "secret");
    }

    private void check() {
        FileSettings.check(settings);
    }
}
