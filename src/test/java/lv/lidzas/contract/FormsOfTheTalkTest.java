package lv.lidzas.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever holds the first talk has before the eyes what the applicant wishes, as whoever read the application had. */
class FormsOfTheTalkTest {

    @Test
    void theFirstTalkShowsTheWishesOfTheApplicantBesideItsQuestions() throws IOException {
        String talk = Files.readString(Path.of("forms/volunteers/holdFirstTalk.form"));

        assertThat(talk).containsSubsequence("\"key\": \"languages\"", "\"key\": \"helpKinds\"", "\"key\": \"role\"");
    }
}
