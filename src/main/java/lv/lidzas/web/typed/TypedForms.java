package lv.lidzas.web.typed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Shows the page of a {@link TypedForm} again that lacks an answer, before anything takes it in. */
class TypedForms extends OncePerRequestFilter {

    private record Known(TypedForm form, PathPattern path) {}

    private final List<Known> forms;
    private final HttpFirewall firewall = new StrictHttpFirewall();

    TypedForms(List<TypedForm> forms) {
        PathPatternParser parser = new PathPatternParser();
        this.forms = forms.stream()
                .map(form -> new Known(form, parser.parse(form.path())))
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isTyped(request)) {
            chain.doFilter(request, response);
            return;
        }
        PathContainer address = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        Optional<Known> sent =
                forms.stream().filter(known -> known.path().matches(address)).findFirst();
        List<WrongAnswers.Wrong> wrong =
                sent.map(known -> wrong(known.form(), request)).orElse(List.of());
        if (wrong.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Map<String, String[]> typed;
        try {
            // Names that no form of ours has are refused here, and not in the middle of a page.
            typed = firewall.getFirewalledRequest(request).getParameterMap();
        } catch (RequestRejectedException e) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        Known known = sent.orElseThrow();
        Map<String, String> variables =
                Objects.requireNonNull(known.path().matchAndExtract(address)).getUriVariables();
        request.setAttribute(WrongAnswers.ATTRIBUTE, new WrongAnswers(wrong, typed));
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        String page = UriComponentsBuilder.fromPath(known.form().page())
                .encode()
                .buildAndExpand(variables)
                .toUriString();
        request.getRequestDispatcher(page).forward(new AsAskedFor(request), response);
    }

    private static boolean isTyped(HttpServletRequest request) {
        String type = request.getContentType();
        return HttpMethod.POST.matches(request.getMethod())
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static List<WrongAnswers.Wrong> wrong(TypedForm form, HttpServletRequest request) {
        UnaryOperator<String> typed = name -> Objects.requireNonNullElse(request.getParameter(name), "");
        List<WrongAnswers.Wrong> wrong = form.asked().stream()
                .filter(asked -> !asked.ifSaid() || request.getParameter(asked.name() + TypedForm.SAID) != null)
                .flatMap(asked -> wrong(asked.id(), asked.wrong().apply(typed.apply(asked.name()))))
                .toList();
        return wrong.isEmpty()
                ? form.compared().stream()
                        .flatMap(compared ->
                                wrong(compared.id(), compared.wrong().apply(typed)))
                        .toList()
                : wrong;
    }

    private static Stream<WrongAnswers.Wrong> wrong(String id, Optional<String> sentence) {
        return sentence.map(code -> new WrongAnswers.Wrong(id, code)).stream();
    }

    /** The page is drawn as if it were asked for. */
    private static class AsAskedFor extends HttpServletRequestWrapper {

        AsAskedFor(HttpServletRequest sent) {
            super(sent);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
