package id.selaras.servicekit.idempotency;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/// An answer given before.
record StoredAnswer(int status, String location, String entityTag, String body) {

    Response replay() {
        Response.ResponseBuilder answer = Response.status(status).header("Idempotency-Replayed", true);
        if (location != null) {
            answer.location(URI.create(location));
        }
        if (entityTag != null) {
            answer.tag(new EntityTag(entityTag));
        }
        if (body != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        }
        return answer.build();
    }
}
