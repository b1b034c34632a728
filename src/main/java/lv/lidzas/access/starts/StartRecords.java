package lv.lidzas.access.starts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import lv.lidzas.forms.FoundRecord;
import lv.lidzas.records.NoSuchRecord;
import lv.lidzas.workflow.Starts;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search of Tasklist's dialog that begins a process. A process that a colleague may not begin is not found. */
@RestController
class StartRecords {

    private final Starts starts;
    private final RecordSearch search;

    StartRecords(Starts starts, RecordSearch search) {
        this.starts = starts;
        this.search = search;
    }

    @GetMapping("/api/starts/{process}/records")
    ResponseEntity<List<FoundRecord>> find(
            @PathVariable String process,
            @RequestParam(name = "q", defaultValue = "") String query,
            Authentication reader,
            Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(search.find(starts.of(process), query, reader.getName(), language));
    }

    @ExceptionHandler(NoSuchRecord.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
