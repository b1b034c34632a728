package lv.lidzas.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of backup and restore, with a database that does no more than say that it was asked. */
class BackupScriptTest {

    @TempDir
    private Path disk;

    private Path backups;
    private Path documents;

    @BeforeEach
    void aFolderOfFilesAndADatabase() throws IOException {
        backups = Files.createDirectories(disk.resolve("backups"));
        documents = Files.createDirectories(disk.resolve("documents"));
        Files.writeString(documents.resolve(".lidzas"), "");
        Files.writeString(documents.resolve("before"), "handed in before");
        Path tools = Files.createDirectories(disk.resolve("tools"));
        // Somebody hands a file in while the database is dumped.
        tool(
                tools,
                "pg_dump",
                "echo during > '" + documents.resolve("during") + "'; last=${!#}; echo dump > \"${last#--file=}\"");
        tool(tools, "pg_restore", "printf 'TABLE DATA lidzas person \\nTABLE DATA public act_ru_execution \\n'");
        tool(tools, "psql", "echo 1");
        tool(tools, "createdb", "true");
    }

    @Test
    void whatIsHandedInWhileTheDatabaseIsDumpedIsInTheCopyAndComesBack() throws IOException, InterruptedException {
        assertThat(run(documents, "backup", backups)).isZero();

        assertThat(copies()).hasSize(2);
        Path restored = disk.resolve("restored");
        assertThat(run(documents, "restore", dump(), Path.of("lidzas2"), restored))
                .isZero();
        assertThat(restored.resolve("before")).hasContent("handed in before");
        assertThat(restored.resolve("during")).hasContent("during");
        assertThat(restored.resolve(".lidzas")).exists();
    }

    @Test
    void aFolderThatIsNotThereIsABackupThatFailsAndKeepsTheDatabaseOnce() throws IOException, InterruptedException {
        Files.delete(documents.resolve(".lidzas"));

        assertThat(run(documents, "backup", backups)).isNotZero();
        assertThat(run(documents, "backup", backups)).isNotZero();
        assertThat(copies()).containsExactly("without-files.dump");
    }

    @Test
    void filesInTheDatabaseNeedNoCopy() throws IOException, InterruptedException {
        assertThat(run(null, "backup", backups)).isZero();

        assertThat(copies()).hasSize(1);
        assertThat(run(null, "restore", dump(), Path.of("lidzas2"))).isZero();
    }

    @Test
    void filesAreRestoredOverNoOthersAndADumpAloneSaysWhereItsFilesAre() throws IOException, InterruptedException {
        assertThat(run(documents, "backup", backups)).isZero();

        assertThat(run(documents, "restore", dump(), Path.of("lidzas2"))).isZero();
        assertThat(disk.resolve("log")).content().contains(".files.tar");
        assertThat(run(documents, "restore", dump(), Path.of("lidzas2"), documents))
                .isNotZero();
    }

    @Test
    void bothAreThinnedOutTogether() throws IOException, InterruptedException {
        for (String old : List.of("lidzas-20200101T000000Z.dump", "lidzas-20200101T000000Z.files.tar")) {
            Path file = Files.writeString(backups.resolve(old), "old");
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(20))));
        }

        assertThat(run(documents, "backup", backups)).isZero();
        assertThat(copies()).hasSize(2).noneMatch(name -> name.contains("2020"));
    }

    private Path dump() throws IOException {
        return backups.resolve(copies().stream()
                .filter(name -> name.endsWith(".dump"))
                .findFirst()
                .orElseThrow());
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void tool(Path tools, String name, String says) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/usr/bin/env bash\n" + says + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private int run(@Nullable Path folder, String script, Path... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", Path.of("ops", script).toString()));
        Stream.of(arguments).map(Path::toString).forEach(command::add);
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().merge("PATH", disk.resolve("tools").toString(), (path, tools) -> tools + ":" + path);
        process.environment().put("LIDZAS_DOCUMENTS_FOLDER", folder == null ? "" : folder.toString());
        return process.redirectOutput(disk.resolve("log").toFile()).start().waitFor();
    }
}
