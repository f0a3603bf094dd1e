package id.selaras.servicekit.problem;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.inject.Singleton;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// Tells what was wrong with a JSON body and where, from what Jackson says, without its class names.
@Singleton
class JsonFaults {

    ProblemException describe(JsonProcessingException exception) {
        if (exception instanceof JsonMappingException mapping && !(mapping.getCause() instanceof JsonParseException)) {
            String pointer = pointer(mapping.getPath());
            if (mapping instanceof MismatchedInputException mismatch && pointer.isEmpty() && isEmptyBody(mismatch)) {
                return ProblemException.of(ProblemType.MALFORMED, "json.missing-body");
            }
            return ProblemException.invalid(List.of(fault(pointer, mapping)));
        }
        JsonLocation place = exception.getLocation();
        return place == null
                ? ProblemException.of(ProblemType.MALFORMED)
                : ProblemException.of(ProblemType.MALFORMED, "json.unreadable", place.getLineNr(), place.getColumnNr());
    }

    private static boolean isEmptyBody(MismatchedInputException mismatch) {
        JsonLocation place = mismatch.getLocation();
        return place != null && place.getCharOffset() <= 0 && place.getByteOffset() <= 0;
    }

    private static ProblemException.Fault fault(String pointer, JsonMappingException mapping) {
        return switch (mapping) {
            case UnrecognizedPropertyException unknown ->
                new ProblemException.Fault(
                        pointer, null, List.of(), "json.unknown-field", names(unknown.getKnownPropertyIds()));
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                new ProblemException.Fault(
                        pointer,
                        null,
                        List.of(),
                        "json.expected-one-of",
                        names(Arrays.asList(format.getTargetType().getEnumConstants())));
            case InvalidFormatException format
            when format.getTargetType() == String.class ->
                new ProblemException.Fault(pointer, null, List.of(), "json.expected-plain-text");
            case InvalidTypeIdException unknown -> unknownKind(pointer, unknown);
            case MismatchedInputException mismatch ->
                new ProblemException.Fault(pointer, null, List.of(), expected(mismatch.getTargetType()));
            default ->
                new ProblemException.Fault(
                        pointer,
                        null,
                        List.of(),
                        mapping.getCause() instanceof InputCoercionException
                                ? "json.expected-integer"
                                : "json.wrong-type");
        };
    }

    /// A value whose kind is named by one of its own properties.
    private static ProblemException.Fault unknownKind(String pointer, InvalidTypeIdException unknown) {
        Class<?> base = unknown.getBaseType().getRawClass();
        String property = base.getAnnotation(JsonTypeInfo.class).property();
        List<String> known = Arrays.stream(
                        base.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .toList();
        return new ProblemException.Fault(
                pointer + "/" + escaped(property), null, List.of(), "json.expected-one-of", names(known));
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "json.wrong-type";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "json.expected-date";
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return "json.expected-integer";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive() && type != boolean.class) {
            return "json.expected-number";
        }
        if (type == String.class) {
            return "json.expected-text";
        }
        return Collection.class.isAssignableFrom(type) ? "json.expected-list" : "json.wrong-type";
    }

    private static String names(Collection<?> values) {
        return values == null
                ? ""
                : values.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getFieldName() == null ? String.valueOf(step.getIndex()) : escaped(step.getFieldName()))
                .map("/"::concat)
                .collect(Collectors.joining());
    }

    /// RFC 6901, section 3.
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
