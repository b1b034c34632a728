package lv.lidzas.access.webapps;

import java.util.List;

/** The same scripts for all three applications, in {@code plugin-webapp/lidzas/app}. */
final class Additions {

    static final String ID = "lidzas";

    static final List<String> FILES = List.of(
            "app/plugin.js",
            "app/plugin.css",
            "app/account.js",
            "app/answers.js",
            "app/choice-groups.js",
            "app/days.js",
            "app/done.js",
            "app/draft-line.js",
            "app/draft-overview.js",
            "app/draft-server.js",
            "app/drafts.js",
            "app/hand-over.js",
            "app/labels.js",
            "app/moments.js",
            "app/names.js",
            "app/notices.js",
            "app/old-page.js",
            "app/opened-form.js",
            "app/record-choice.js",
            "app/record-list.js",
            "app/references.js",
            "app/refused.js",
            "app/server.js",
            "app/session.js",
            "app/shut-doors.js",
            "app/side-card.js",
            "app/sign-out.js",
            "app/start-dialog.js",
            "app/task-address.js",
            "app/task-search.js",
            "app/view.js",
            "app/watch-definition.js",
            "app/watch-diagram.js",
            "app/watch-instance.js",
            "app/watch-search.js",
            "app/watch-tables.js",
            "app/watch-work.js",
            "app/watched.js",
            "app/words.js",
            "shared/beside.js");

    private Additions() {}
}
