package lv.lidzas.modeler;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The editors of which Camunda Modeler is made, in a browser page: each opens a file and saves it, as an analyst does who
 * presses Ctrl+S. Their packages are installed from {@code src/test/modeler/package-lock.json}.
 */
final class ModelerParts implements AutoCloseable {

    private static final Path HOME = Path.of("target", "modeler");

    private static final Map<String, String> SAVE = Map.of(
            ".bpmn",
            """
            async text => {
              const modeler = new window.BpmnModeler({ container: '#editor' });
              const { warnings } = await modeler.importXML(text);
              if (warnings.length) throw new Error(warnings[0].message);
              const { xml } = await modeler.saveXML({ format: true });
              modeler.destroy();
              return xml;
            }
            """,
            ".dmn",
            """
            async text => {
              const modeler = new window.DmnJS({ container: '#editor' });
              const { warnings } = await modeler.importXML(text);
              if (warnings.length) throw new Error(warnings[0].message);
              const { xml } = await modeler.saveXML({ format: true });
              modeler.destroy();
              return xml;
            }
            """,
            ".form",
            """
            async text => {
              const container = document.getElementById('editor');
              const editor = await window.FormEditor.createFormEditor({ container, schema: JSON.parse(text) });
              const saved = JSON.stringify(editor.saveSchema(), null, 2);
              editor.destroy();
              return saved;
            }
            """);

    private static final Map<String, String> SCRIPT = Map.of(
            ".bpmn", "camunda-bpmn-js/dist/camunda-platform-modeler.production.min.js",
            ".dmn", "dmn-js/dist/dmn-modeler.production.min.js",
            ".form", "@bpmn-io/form-js/dist/form-editor.umd.js");

    private final BrowserContext browser;
    private final Map<String, Page> pages = new HashMap<>();

    ModelerParts(BrowserContext browser) {
        this.browser = browser;
        install();
    }

    /**
     * @param kind ending of the file's name
     * @return the file as the editor saves it
     */
    String save(String kind, String text) {
        return (String) pages.computeIfAbsent(kind, this::page).evaluate(SAVE.get(kind), text);
    }

    private Page page(String kind) {
        Page page = browser.newPage();
        page.setContent("<body style='margin:0'><div id='editor' style='width:100vw;height:100vh'></div></body>");
        page.addScriptTag(new Page.AddScriptTagOptions()
                .setPath(HOME.resolve("node_modules").resolve(SCRIPT.get(kind))));
        return page;
    }

    private static void install() {
        try {
            HOME.toFile().mkdirs();
            Path source = Path.of("src", "test", "modeler");
            for (String file : new String[] {"package.json", "package-lock.json"}) {
                Files.copy(source.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            Process npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent")
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(HOME.resolve("npm.log").toFile())
                    .start();
            if (!npm.waitFor(5, TimeUnit.MINUTES) || npm.exitValue() != 0) {
                throw new IllegalStateException(
                        "npm could not install the parts of Camunda Modeler, see its log in " + HOME);
            }
        } catch (IOException e) {
            throw new IllegalStateException("npm is not installed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
    }
}
