package lv.lidzas.access.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import lv.lidzas.workflow.FormContext;
import lv.lidzas.workflow.Forms;
import lv.lidzas.workflow.InvalidForm;
import lv.lidzas.workflow.PublicForm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SubmissionsTest {

    private static final Map<String, Object> DATA = Map.of("bell", Map.of("who", "Anna", "times", 2));

    private final Forms forms = mock();
    private final Submissions submissions = new Submissions(forms, publicForms(), new ObjectMapper());

    @Test
    void theSameFormSentAtTheSameMomentIsOneSubmission() {
        when(forms.submitPublic(eq("ringBell"), anyMap(), any())).thenReturn("X-1", "X-2", "X-3");

        List<String> references = IntStream.range(0, 8)
                .parallel()
                .mapToObj(attempt -> submissions.submit("ringBell", DATA, Locale.ENGLISH))
                .distinct()
                .toList();

        assertThat(references).containsExactly("X-1");
        verify(forms, times(1)).submitPublic(eq("ringBell"), anyMap(), any());
    }

    @Test
    void anotherPersonIsAnotherSubmission() {
        when(forms.submitPublic(eq("ringBell"), anyMap(), any())).thenReturn("X-1", "X-2");

        submissions.submit("ringBell", DATA, Locale.ENGLISH);

        assertThat(submissions.submit("ringBell", Map.of("bell", Map.of("who", "Aina")), Locale.ENGLISH))
                .isEqualTo("X-2");
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        when(forms.submitPublic(eq("ringBell"), anyMap(), any()))
                .thenThrow(new InvalidForm("who", "?"))
                .thenReturn("X-1");

        assertThatThrownBy(() -> submissions.submit("ringBell", DATA, Locale.ENGLISH))
                .isInstanceOf(InvalidForm.class);
        assertThat(submissions.submit("ringBell", DATA, Locale.ENGLISH)).isEqualTo("X-1");
    }

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
