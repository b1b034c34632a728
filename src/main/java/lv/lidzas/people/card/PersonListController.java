package lv.lidzas.people.card;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.lidzas.access.Readers;
import lv.lidzas.access.lists.LeftLists;
import lv.lidzas.access.lists.ListDownloads;
import lv.lidzas.access.lists.TakenList;
import lv.lidzas.lists.ListPage;
import lv.lidzas.lists.ListView;
import lv.lidzas.lists.Place;
import lv.lidzas.lists.Places;
import lv.lidzas.people.person.PersonAddress;
import lv.lidzas.people.search.NumberedPages;
import lv.lidzas.records.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people with its search and downloads. */
@Controller
@RequestMapping("/personas")
class PersonListController {

    private static final int LENGTH = 25;

    private final PersonListPage list;
    private final PersonSelections selections;
    private final PersonChoices choices;
    private final PersonListHead heads;
    private final PersonSheet sheet;
    private final PersonAddress address;
    private final NumberedPages numbers;
    private final LeftLists lists;
    private final ListDownloads downloads;

    PersonListController(
            PersonListPage list,
            PersonSelections selections,
            PersonChoices choices,
            PersonListHead heads,
            PersonSheet sheet,
            PersonAddress address,
            NumberedPages numbers,
            LeftLists lists,
            ListDownloads downloads) {
        this.list = list;
        this.selections = selections;
        this.choices = choices;
        this.heads = heads;
        this.sheet = sheet;
        this.address = address;
        this.numbers = numbers;
        this.lists = lists;
        this.downloads = downloads;
    }

    @GetMapping
    String list(
            @RequestParam Map<String, String> parameters,
            Places places,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String live,
            Authentication reader,
            Locale language,
            Model model) {
        Actor actor = Readers.require(address.personRecords(), reader);
        PersonView asked = PersonView.of(parameters, selections);
        Optional<NumberedPages.Answer> number = numbers.of(asked.query(), actor, language);
        Optional<String> elsewhere = live == null
                ? number.filter(NumberedPages.Answer::leadsThere)
                        .map(NumberedPages.Answer::page)
                        .or(() -> lists.of(reader, PersonView.USUAL, parameters))
                : Optional.empty();
        if (elsewhere.isPresent()) {
            return "redirect:" + elsewhere.get();
        }
        lists.keep(reader, asked.view(), parameters);
        model.addAttribute("number", number.orElse(null));
        show(asked, list.read(asked, reader, places.only(), LENGTH, language), live != null, language, model);
        return live == null ? "people/list" : "people/list :: results";
    }

    /** What the list shows, all pages of it: as a file, or on one page for the printer. */
    @GetMapping("/lejupielade")
    Object download(@RequestParam Map<String, String> parameters, Authentication reader, Locale language, Model model) {
        Readers.require(address.personRecords(), reader);
        ListDownloads.Kind kind = ListDownloads.Kind.of(parameters.get(ListView.KIND));
        PersonView asked = PersonView.of(parameters, selections);
        ListPage<PersonListPage.Row> page = list.read(asked, reader, Place.START, ListDownloads.MOST, language);
        TakenList taken = sheet.of(page, asked.view(), language);
        if (kind != ListDownloads.Kind.PAPER) {
            return downloads.file(reader, taken, kind, language);
        }
        downloads.written(reader, taken, kind);
        model.addAttribute("paper", true);
        show(asked, page, false, language, model);
        return "people/list";
    }

    private void show(PersonView asked, ListPage<PersonListPage.Row> page, boolean live, Locale language, Model model) {
        PersonChoices.Choices offered = live && !asked.isNarrowed() ? PersonChoices.NONE : choices.of(asked, language);
        model.addAttribute("asked", asked);
        model.addAttribute("page", page);
        model.addAttribute("choices", offered);
        model.addAttribute(
                "head", heads.of(asked, live ? List.of() : selections.chips(asked, language), offered, language));
    }
}
