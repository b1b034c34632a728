package lv.lidzas.training.notice;

import java.util.Locale;
import lv.lidzas.training.session.PlaceNews;
import lv.lidzas.workflow.Step;
import lv.lidzas.workflow.StepDelegate;
import lv.lidzas.workflow.StepType;
import lv.lidzas.workflow.StepType.Property;
import org.springframework.stereotype.Component;

@Component
@StepType(
        name = "Atzīmēt paziņoto",
        description = "Par šo nodarbību dalībnieks ir uzzinājis; nākamā vēstule ir par nākamo.",
        properties = @Property(name = "news", label = "Par ko paziņots", codes = PlaceNews.Kind.class),
        records = "training")
class NoteToldDelegate extends StepDelegate {

    private final PlaceNews news;

    NoteToldDelegate(PlaceNews news) {
        this.news = news;
    }

    @Override
    protected void run(Step step) {
        news.told(step.reference(), PlaceNews.Kind.valueOf(step.required("news").toUpperCase(Locale.ROOT)));
    }
}
