package lv.lidzas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.lidzas.access.Staff;
import lv.lidzas.support.Doors;
import lv.lidzas.support.IntegrationTest;
import lv.lidzas.support.Visitor;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Files of the layout bear a hash of their content in their address, and a browser keeps them. */
@IntegrationTest
class StaticFilesTest {

    private static final Pattern FILES = Pattern.compile("(?:href|src)=\"(/(?:css|webjars|favicon)[^\"]+)\"");

    private static final Set<String> KEPT = Set.of("max-age=31536000, public", "no-cache");

    /** So many of each folder and ending; a library brings hundreds that one mapping serves. */
    private static final int OF_A_KIND = 5;

    /** What begins an application is a page, and the one that welcomes leads on to another. */
    private static final Pattern PAGE = Pattern.compile("\\.html$|^welcome/");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Staff staff;

    @Autowired
    private ProcessEngine engine;

    private Doors doors;

    @BeforeEach
    void doors() {
        doors = new Doors(engine, staff, "files");
    }

    @AfterEach
    void remove() {
        doors.remove();
    }

    @Test
    void aBrowserAsksForEachFileOnce() {
        Visitor visitor = new Visitor(port);
        HttpResponse<String> home = visitor.page("/");
        Matcher file = FILES.matcher(home.body());
        int files = 0;
        while (file.find()) {
            files++;
            HttpResponse<String> answer = visitor.page(file.group(1));
            assertThat(file.group(1)).matches(".*-[0-9a-f]{32}\\.(css|js|svg)");
            assertThat(answer.statusCode()).as(file.group(1)).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
        }

        assertThat(files).isGreaterThanOrEqualTo(3);
        assertThat(home.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
    }

    /** What is served from a folder says for how long a browser may keep it: the hash in its address, or a question each time. */
    @Test
    void everyFileOfEveryFolderSaysForHowLongItIsKept() throws IOException {
        Visitor colleague = new Visitor(port).signIn(doors.user("admin"), Doors.PASSWORD);
        Map<String, String> without = new TreeMap<>();
        int files = 0;
        for (Folder folder : folders()) {
            for (String name : folder.files()) {
                files++;
                HttpResponse<byte[]> answer = colleague.bytes(folder.address() + name);
                String kept = String.join("; ", answer.headers().allValues("Cache-Control"));
                if (answer.statusCode() != 200 || !KEPT.contains(kept)) {
                    without.put(folder.address() + name, answer.statusCode() + " " + kept);
                }
            }
        }

        assertThat(files).isGreaterThan(40);
        assertThat(without).isEmpty();
    }

    private record Folder(String address, List<String> files) {}

    /** As the mappings know them, and the files that our additions to Camunda's applications bring. */
    private List<Folder> folders() throws IOException {
        List<Folder> folders = new ArrayList<>();
        for (SimpleUrlHandlerMapping mapping :
                context.getBeansOfType(SimpleUrlHandlerMapping.class).values()) {
            for (Map.Entry<String, Object> served : mapping.getHandlerMap().entrySet()) {
                if (served.getValue() instanceof ResourceHttpRequestHandler files
                        && served.getKey().endsWith("/**")
                        && !served.getKey().equals("/**")) {
                    String address = served.getKey().replace("**", "");
                    for (Resource location : files.getLocations()) {
                        if (!location.exists()) {
                            continue;
                        }
                        folders.add(new Folder(address, names(location.getURL().toString())));
                    }
                }
            }
        }
        for (String application : List.of("tasklist", "cockpit", "admin")) {
            folders.add(new Folder(
                    "/camunda/api/" + application + "/plugin/lidzas/static/app/",
                    names("classpath:/plugin-webapp/lidzas/app/")));
        }
        return folders;
    }

    private static List<String> names(String folder) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
        String beginning = resolver.getResource(folder).getURL().toString();
        List<String> names = new ArrayList<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (Resource file : resolver.getResources(folder + "**/*.*")) {
            String name = file.getURL().toString().substring(beginning.length());
            String kind = name.replaceAll("[^/]*\\.", "*.");
            if (file.isReadable()
                    && !name.endsWith("/")
                    && !PAGE.matcher(name).find()
                    && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                names.add(name);
            }
        }
        return names;
    }
}
