package lv.lidzas.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The methods of a REST interface, found by walking the annotations of its resource classes. */
final class RestMethods {

    private final Set<String> found = new TreeSet<>();
    private final Deque<Class<?>> above = new ArrayDeque<>();

    private RestMethods() {}

    /** @return {@code METHOD path}, with the names of parameters in braces */
    static Set<String> of(String mount, Collection<Class<?>> roots) {
        RestMethods methods = new RestMethods();
        roots.forEach(
                root -> annotation(root, Path.class).ifPresent(path -> methods.walk(root, join(mount, path.value()))));
        return methods.found;
    }

    private void walk(Class<?> type, String path) {
        if (above.contains(type)) {
            return;
        }
        above.push(type);
        for (Method method : type.getMethods()) {
            String own = annotation(method, Path.class).map(Path::value).orElse(null);
            String full = own == null ? path : join(path, own);
            Optional<String> verb = verb(method);
            if (verb.isPresent()) {
                found.add(verb.get() + " " + full);
            } else if (own != null) {
                walk(method.getReturnType(), full);
            }
        }
        above.pop();
    }

    private static Optional<String> verb(Method method) {
        for (Method declared : declarations(method)) {
            for (Annotation annotation : declared.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    return Optional.of(verb.value());
                }
            }
        }
        return Optional.empty();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method).stream()
                .filter(declared -> declared.isAnnotationPresent(type))
                .findFirst()
                .map(declared -> declared.getAnnotation(type));
    }

    private static <A extends Annotation> Optional<A> annotation(Class<?> type, Class<A> annotation) {
        return ancestors(type).stream()
                .filter(one -> one.isAnnotationPresent(annotation))
                .findFirst()
                .map(one -> one.getAnnotation(annotation));
    }

    private static List<Method> declarations(Method method) {
        List<Method> declarations = new ArrayList<>();
        for (Class<?> type : ancestors(method.getDeclaringClass())) {
            try {
                declarations.add(type.getDeclaredMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException elsewhere) {
                // Not declared here.
            }
        }
        return declarations;
    }

    private static List<Class<?>> ancestors(Class<?> type) {
        List<Class<?>> ancestors = new ArrayList<>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            ancestors.add(one);
            for (Class<?> face : one.getInterfaces()) {
                ancestors.addAll(ancestors(face));
            }
        }
        return ancestors;
    }

    /** Patterns of parameters say nothing about who may. */
    private static String join(String path, String more) {
        String plain = more.replaceAll("\\{\\s*([\\w-]+)\\s*:\\s*(?:[^{}]|\\{[^}]*})*}", "{$1}");
        return (path + "/" + plain).replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }
}
