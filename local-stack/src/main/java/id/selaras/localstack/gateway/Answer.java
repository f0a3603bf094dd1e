package id.selaras.localstack.gateway;

import id.selaras.localstack.json.Json;
import java.util.Optional;

/// What the gateway answered.
///
/// @param status HTTP status
/// @param location the `Location` header, where there is one
/// @param entityTag the `ETag` header, where there is one
/// @param contentType media type without parameters; empty where there is no body
/// @param body the JSON body as [Json] reads it; `null` where there is none or where it is no JSON
public record Answer(
        int status, Optional<String> location, Optional<String> entityTag, String contentType, Object body) {

    /// The text at a path of the body.
    public String text(Object... path) {
        return Json.text(body, path);
    }

    /// This answer where it has the status that the caller needs.
    ///
    /// @throws GatewayException with the problem's own words where it has another
    public Answer orFail(String doing, int... expected) {
        for (int status : expected) {
            if (status == status()) {
                return this;
            }
        }
        String detail = text("detail");
        String errors = Json.objects(body, "errors").isEmpty() ? "" : " " + Json.write(Json.at(body, "errors"));
        throw new GatewayException(
                doing + ": status " + status + (detail == null ? "" : ", " + text("title") + ": " + detail) + errors);
    }
}
