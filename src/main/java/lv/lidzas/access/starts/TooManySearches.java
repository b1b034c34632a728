package lv.lidzas.access.starts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody searches faster than anybody types. */
@ResponseStatus(HttpStatus.TOO_MANY_REQUESTS)
class TooManySearches extends RuntimeException {

    TooManySearches() {
        super("too many searches");
    }
}
