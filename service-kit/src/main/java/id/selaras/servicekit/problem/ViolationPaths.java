package id.selaras.servicekit.problem;

import id.selaras.servicekit.language.Messages;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Turns the property paths of Bean Validation (`register.draft.outputs[0].unit`) into places of the request.
@Singleton
class ViolationPaths {

    Locale language(HttpHeaders headers) {
        return Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /// @return the faults in a stable order; empty where something other than the request was at fault
    Optional<List<Problem.FieldError>> describe(ConstraintViolationException exception, ResourceInfo resource) {
        List<Problem.FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : exception.getConstraintViolations()) {
            List<Path.Node> nodes = new ArrayList<>();
            violation.getPropertyPath().forEach(nodes::add);
            if (nodes.size() < 2 || nodes.get(1).getKind() != ElementKind.PARAMETER) {
                return Optional.empty();
            }
            errors.add(error(nodes, violation.getMessage(), resource.getResourceMethod()));
        }
        errors.sort(Comparator.comparing((Problem.FieldError error) -> String.valueOf(error.pointer()))
                .thenComparing(error -> String.valueOf(error.parameter()))
                .thenComparing(Problem.FieldError::detail));
        return Optional.of(errors);
    }

    private static Problem.FieldError error(List<Path.Node> nodes, String message, Method method) {
        Path.ParameterNode parameter = nodes.get(1).as(Path.ParameterNode.class);
        for (Annotation annotation : method.getParameterAnnotations()[parameter.getParameterIndex()]) {
            String name =
                    switch (annotation) {
                        case QueryParam query -> query.value();
                        case PathParam inPath -> inPath.value();
                        case HeaderParam header -> header.value();
                        case BeanParam _ -> nodes.getLast().getName();
                        default -> null;
                    };
            if (name != null) {
                return new Problem.FieldError(null, name, message, List.of());
            }
        }
        return new Problem.FieldError(pointer(nodes.subList(2, nodes.size())), null, message, List.of());
    }

    private static String pointer(List<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
