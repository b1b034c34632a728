package lv.lidzas.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Whether there is anything behind an address, whatever the method: a colleague who mistypes one is not told of rights. */
@Component
class KnownAddresses {

    /** Answers wherever nothing else does. */
    private static final String ANY = "/**";

    /** Nobody is told what stands behind the doors of machines. */
    private static final String MACHINES = "/actuator";

    private final ObjectProvider<HandlerMapping> mappings;

    KnownAddresses(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = mappings;
    }

    boolean has(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        PathContainer address = PathContainer.parsePath(path);
        return path.startsWith(MACHINES) || mappings.stream().anyMatch(mapping -> isKnownTo(mapping, address));
    }

    private static boolean isKnownTo(HandlerMapping mapping, PathContainer address) {
        if (mapping instanceof RequestMappingInfoHandlerMapping methods) {
            return methods.getHandlerMethods().keySet().stream()
                    .map(page -> page.getPathPatternsCondition())
                    .anyMatch(page ->
                            page != null && page.getPatterns().stream().anyMatch(pattern -> pattern.matches(address)));
        }
        return mapping instanceof AbstractUrlHandlerMapping files
                && files.getPathPatternHandlerMap().keySet().stream()
                        .filter(pattern -> !pattern.getPatternString().equals(ANY))
                        .anyMatch(pattern -> pattern.matches(address));
    }
}
