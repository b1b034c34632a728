package lv.lidzas.access.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What our scripts take from Tasklist's own without being offered it: an update that renames it is noticed here. */
class FormInnardsTest {

    private static final String OPENED_FORM = Webapp.text("plugin-webapp/lidzas/app/opened-form.js");
    private static final String LIBRARIES = Webapp.text("META-INF/resources/webjars/camunda/lib/deps.js");
    private static final String TASKLIST =
            Webapp.text("META-INF/resources/webjars/camunda/app/tasklist/camunda-tasklist-bootstrap.js");

    @Test
    void theOpenedFormIsFoundByWhatPreactAndFormJsCallTheirParts() {
        assertThat(OPENED_FORM).contains("__k", "getService('form')", "_getState()", "_setState(");
        assertThat(LIBRARIES)
                .contains("getService(e,t=!0){return i.get(e,t)},formId:")
                .contains("form:[\"value\",this]")
                .contains("_getState(){return this._state}")
                .contains("_setState(e){this._state={...this._state,...e},this._emit(\"changed\",this._getState())}")
                .contains("initialData:null,data:null")
                .containsPattern("\\(!\\w&&\\w\\|\\|\\w\\)\\.__k=");
    }

    @Test
    void tasklistStoresAFormOnlyUnderKeysThatAreRefused() {
        assertThat(TASKLIST).contains("\"camunda-form:\".concat(");
        List<String> stored = List.of(TASKLIST.split("localStorage\\.setItem\\("));
        assertThat(stored.subList(1, stored.size()))
                .isNotEmpty()
                .allMatch(rest -> rest.startsWith("\"camunda-form:\"")
                        || rest.startsWith("\"camForm:\"")
                        // How dates are shown.
                        || rest.startsWith("\"camunda-web\""));
    }

    @Test
    void noticesWordsAndTheSearchOfTasklistAreWhereOurScriptsTakeTheirPlace() {
        assertThat(TASKLIST)
                .contains("addMessage:function(e){e.type||(e.type=\"info\"),this.add(e)}")
                .contains("exposePackages=function(e){e.angular=")
                .contains("r.prefix+\"_locales_data_\"+r.key+\"_\"+window.bust")
                .contains("id:\"task-search\"", "PROCESS_START_OK", "cam-tasklist-task", "task-card-details");
    }

    @Test
    void daysInTasklistsHeaderAreSaidByTheCalendarThatOursTakesThePlaceOf() {
        assertThat(LIBRARIES).contains(".constant(\"moment\",", "a.text(e.from(w(),h))");
        assertThat(TASKLIST).contains("am-time-ago=\"task.due\"", "class=\"due-date\"", "class=\"account dropdown\"");
    }

    @Test
    void theButtonsOfSignsThatOursNamesAreThere() {
        assertThat(TASKLIST)
                .contains("region-toggle", "data-region=\"filters\"", "data-region=\"list\"", "data-region=\"task\"")
                .contains("maximize", "ng-repeat=\"(delta, filter) in filters\"");
        assertThat(Webapp.text("META-INF/resources/plugin/tasklist/app/plugin.js"))
                .contains("new-sort", "sort-direction");
    }

    @Test
    void theDialogThatBeginsAProcessIsTheOneThatIsHeldOpen() {
        assertThat(TASKLIST).contains("processStart");
        assertThat(LIBRARIES).contains("backdrop click", "escape key press");
    }
}
