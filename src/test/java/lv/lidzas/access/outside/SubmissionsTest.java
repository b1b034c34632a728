package lv.lidzas.access.outside;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.util.Locale;
import java.util.Map;
import lv.lidzas.forms.Forms;
import lv.lidzas.forms.PublicForm;
import lv.lidzas.records.FormContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SubmissionsTest {

    private static final Map<String, Object> DATA = Map.of("bell", Map.of("who", "Anna", "times", 2));

    private final Forms forms = mock();
    private final Submissions submissions = new Submissions(forms, publicForms());

    @Test
    void aFormThatNoBeanNamesIsNotPublic() {
        assertThatThrownBy(() -> submissions.submit("reviewBell", DATA, Locale.ENGLISH))
                .isInstanceOf(NotPublic.class);
    }

    private static org.springframework.beans.factory.ObjectProvider<PublicForm> publicForms() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("bell", new PublicForm() {
            @Override
            public String formId() {
                return "ringBell";
            }

            @Override
            public String path() {
                return "/zvans";
            }

            @Override
            public String submit(Map<String, Object> bound, FormContext context) {
                throw new UnsupportedOperationException();
            }
        });
        return beans.getBeanProvider(PublicForm.class);
    }
}
