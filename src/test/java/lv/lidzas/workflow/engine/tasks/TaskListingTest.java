package lv.lidzas.workflow.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/** What {@link TaskListing} takes for granted about the engine's task query. */
class TaskListingTest {

    private static final Pattern TABLE = Pattern.compile("\\$\\{prefix}\\w+ \\w+ on [\\w.]+ = [\\w.]+");

    @Test
    void theEngineJoinsOnlyLinksInSeveralRowsForOneTask() throws IOException {
        assertThat(TABLE.matcher(rows()).results().map(MatchResult::group))
                .as("links stand in several rows for one task, the others are found by their primary keys")
                .map(join -> join.replace("${prefix}", ""))
                .containsExactly(
                        "ACT_RU_IDENTITYLINK I on I.TASK_ID_ = RES.ID_",
                        "ACT_RE_PROCDEF D on RES.PROC_DEF_ID_ = D.ID_",
                        "ACT_RU_EXECUTION E on RES.PROC_INST_ID_ = E.ID_",
                        "ACT_RE_CASE_DEF CD on RES.CASE_DEF_ID_ = CD.ID_",
                        "ACT_RU_CASE_EXECUTION CE on RES.CASE_INST_ID_ = CE.ID_",
                        "ACT_RU_EXECUTION E1 on RES.EXECUTION_ID_ = E1.ID_");
        assertThat(Pattern.compile("<bind name=\"(\\w+_JOIN)\" value=\"false\"")
                        .matcher(rows())
                        .results())
                .map(join -> join.group(1))
                .containsExactly("I_JOIN", "D_JOIN", "E_JOIN", "CD_JOIN", "CE_JOIN", "E1_JOIN");
    }

    @Test
    void theEngineJoinsLinksForTheSixQuestionsThatAreLookedFor() throws IOException {
        assertThat(rows())
                .contains(
                        "(query.candidateUser != null || query.candidateGroups != null  || query.candidateGroupLike != null"
                                + " || query.involvedUser != null || query.withCandidateGroups || query.withCandidateUsers)\">\n"
                                + "        <bind name=\"I_JOIN\" value=\"true\" />");
    }

    private static String rows() throws IOException {
        try (InputStream mappings =
                ProcessEngine.class.getResourceAsStream("/org/camunda/bpm/engine/impl/mapping/entity/Task.xml")) {
            String all = new String(mappings.readAllBytes(), StandardCharsets.UTF_8);
            int begin = all.indexOf("<sql id=\"selectTaskByQueryCriteriaSql\">");
            return all.substring(begin, all.indexOf("<where>", begin));
        }
    }
}
