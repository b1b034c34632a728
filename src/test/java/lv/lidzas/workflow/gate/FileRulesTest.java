package lv.lidzas.workflow.gate;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.workflow.gate.finding.Finding;
import lv.lidzas.workflow.gate.finding.Findings;
import lv.lidzas.workflow.gate.library.Candidate;
import lv.lidzas.workflow.gate.library.Candidate.By;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileRulesTest {

    private static final String NAME = "Atslēgas (2. versija): ключи";

    private final Findings findings = new Findings();

    @Test
    void aFileThatNothingCanReadIsLeftOutOfWhatFollows() {
        assertThat(checked("a.bpmn", new byte[] {(byte) 0xFF}).files()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsDropped() {
        Candidate checked = checked("a.lv.md", "\uFEFFLabdien".getBytes(UTF_8));
        assertThat(checked.files().get("a.lv.md")).isEqualTo("Labdien".getBytes(UTF_8));
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void utf16IsCalledByItsName() {
        String text = "<?xml version=\"1.0\"?><a>ā</a>";
        for (Charset wide : List.of(UTF_16BE, UTF_16LE)) {
            checked("a.bpmn", text.getBytes(wide));
            checked("b.bpmn", ("\uFEFF" + text).getBytes(wide));
        }
        assertThat(keys()).containsOnly("file.utf16");
        assertThat(findings.all()).hasSize(2);
    }

    @Test
    void windows1257IsNoUtf8() {
        checked("a.lv.md", "Labrīt, Jāni!".getBytes(Charset.forName("windows-1257")));
        assertThat(keys()).containsExactly("file.notUtf8");
    }

    @Test
    void aLargeFileIsRefusedUnread() {
        checked("a.bpmn", new byte[FileRules.LARGEST_FILE + 1]);
        assertThat(keys()).containsExactly("file.tooLarge");
    }

    @Test
    void aLargeDeploymentIsRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] text = "a".repeat(FileRules.LARGEST_FILE).getBytes(UTF_8);
        for (int i = 0; i <= FileRules.LARGEST_DEPLOYMENT / FileRules.LARGEST_FILE; i++) {
            files.put("a" + i + ".form", text);
        }
        new FileRules().check(new Candidate(NAME, By.ANALYST, files), findings);
        assertThat(keys()).containsExactly("file.deploymentTooLarge");
    }

    @Test
    void manyFilesAreRefused() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i <= FileRules.MOST_FILES; i++) {
            files.put("a" + i + ".form", new byte[0]);
        }
        new FileRules().check(new Candidate(NAME, By.ANALYST, files), findings);
        assertThat(keys()).containsExactly("file.tooMany");
    }

    @Test
    void aDeploymentForATenantIsRefused() {
        new FileRules().check(new Candidate(NAME, "Camunda Modeler", "t", By.ANALYST, Map.of()), findings);
        assertThat(keys()).containsExactly("file.tenant");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {NAME, "supportCase", "Māra, 3+1"})
    void aDeploymentIsCalledByAPlainName(String name) {
        new FileRules().check(new Candidate(name, name, null, By.ANALYST, Map.of()), findings);
        assertThat(findings.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "${1+1}", "anna@example.org", "<b>", "a/b", "a\u202Eb"})
    void anythingElseIsNoNameOfADeployment(String name) {
        new FileRules().check(new Candidate(name, name, null, By.ANALYST, Map.of()), findings);
        assertThat(keys()).containsExactly("file.deploymentName", "file.source");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mans process.bpmn", "ā.bpmn", "../a.bpmn", "a.x.bpmn", ".bpmn", "a${1}.form", "1.md", "a\\b.md"
            })
    void fileNamesAreIds(String name) {
        checked(name, new byte[0]);
        assertThat(keys()).containsExactly("file.name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bpmn20.xml", "a.cmmn", "a.BPMN", "a.html", "a", ""})
    void otherKindsOfFilesAreRefused(String name) {
        checked(name, new byte[0]);
        assertThat(keys()).containsExactly("file.kind");
    }

    private Candidate checked(String name, byte[] bytes) {
        return new FileRules().check(new Candidate(NAME, By.ANALYST, Map.of(name, bytes)), findings);
    }

    private List<String> keys() {
        return findings.all().stream().map(Finding::key).toList();
    }
}
