package id.selaras.endtoend.kubernetes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// The model of the API keeps what it does not know in `additionalProperties`; this looks for them in the whole tree.
final class UnknownFields {
    private static final String MODEL = "io.fabric8.kubernetes.api.model";

    private UnknownFields() {}

    static void collect(Object value, String path, Set<String> unknown) {
        switch (value) {
            case Collection<?> several -> {
                int index = 0;
                for (Object each : several) {
                    collect(each, path + "[" + index++ + "]", unknown);
                }
            }
            case Map<?, ?> map -> map.forEach((key, each) -> collect(each, path + "." + key, unknown));
            case Object model
            when model.getClass().getPackageName().startsWith(MODEL) -> properties(model, path, unknown);
            case null, default -> {}
        }
    }

    private static void properties(Object model, String path, Set<String> unknown) {
        for (Method method : model.getClass().getMethods()) {
            String name = method.getName();
            if (method.getParameterCount() > 0 || !name.startsWith("get") || name.equals("getClass")) {
                continue;
            }
            try {
                if (name.equals("getAdditionalProperties")) {
                    ((Map<?, ?>) method.invoke(model)).keySet().forEach(field -> unknown.add(path + "." + field));
                } else if (!method.isAnnotationPresent(JsonIgnore.class)) {
                    String field = Character.toLowerCase(name.charAt(3)) + name.substring(4);
                    collect(method.invoke(model), path + "." + field, unknown);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(path + ": " + name, e);
            }
        }
    }
}
