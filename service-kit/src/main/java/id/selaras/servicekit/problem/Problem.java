package id.selaras.servicekit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// The body of every failure: RFC 9457 problem details, media type `application/problem+json`.
///
/// @param type stable URI of the kind of failure
/// @param title the kind in a few words, in the caller's language
/// @param status the HTTP status, repeated for readers who only keep the body
/// @param detail what was wrong this time and what to do, in the caller's language
/// @param instance path of the request
/// @param errors the single faults of the input; absent where there are none
/// @param members further members of this kind of problem
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /// One fault in the input.
    ///
    /// @param pointer JSON Pointer (RFC 6901) of the value in the body, such as `/outputs/0/unit`
    /// @param parameter name of the query, path or header parameter, where the fault is not in the body
    /// @param detail what is wrong, in the caller's language
    /// @param suggestions values that would be accepted and come near to what was sent
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FieldError(String pointer, String parameter, String detail, List<String> suggestions) {}
}
