package lv.lidzas.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The names of everything that the bodies of a REST interface may hold, taken from the types that its methods take. */
final class RestBodies {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> names = new TreeSet<>();
    private final Deque<Class<?>> above = new ArrayDeque<>();
    private final Set<Class<?>> seen = new java.util.HashSet<>();

    private RestBodies() {}

    static List<String> names(Collection<Class<?>> roots) {
        RestBodies bodies = new RestBodies();
        roots.forEach(bodies::walk);
        return new ArrayList<>(bodies.names);
    }

    private void walk(Class<?> type) {
        if (above.contains(type)) {
            return;
        }
        above.push(type);
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() == Object.class) {
                continue;
            }
            Arrays.stream(method.getParameters())
                    .filter(parameter -> parameter.getAnnotations().length == 0)
                    .map(Parameter::getType)
                    .forEach(this::hold);
            if (isResource(method.getReturnType())) {
                walk(method.getReturnType());
            }
        }
        above.pop();
    }

    private void hold(Class<?> body) {
        if (!body.getName().contains(".rest.dto.") || !seen.add(body)) {
            return;
        }
        JSON.getDeserializationConfig().introspect(JSON.constructType(body)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .forEach(names::add);
    }

    private static boolean isResource(Class<?> type) {
        if (!type.getName().startsWith("org.camunda")) {
            return false;
        }
        for (Method method : type.getMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                if (annotation.annotationType() == Path.class
                        || annotation.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class)) {
                    return true;
                }
            }
        }
        return false;
    }
}
