package id.selaras.agreements.answer;

import id.selaras.servicekit.precondition.Preconditions;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/// Records as HTTP answers, with their entity tags.
public final class Answers {
    private Answers() {}

    public static <T extends Tagged> RestResponse<T> of(T record) {
        return ResponseBuilder.ok(record)
                .tag(Preconditions.entityTag(record.edit()))
                .build();
    }

    /// The record was created at an address below that of the request.
    public static <T extends Tagged> RestResponse<T> created(T record, UriInfo uri) {
        return created(record, address(record.id(), uri));
    }

    public static <T extends Tagged> RestResponse<T> created(T record, URI address) {
        return ResponseBuilder.<T>created(address)
                .tag(Preconditions.entityTag(record.edit()))
                .entity(record)
                .build();
    }

    /// As [#created], for a record that never changes and so has no entity tag.
    public static <T> RestResponse<T> created(T record, UUID id, UriInfo uri) {
        return ResponseBuilder.<T>created(address(id, uri)).entity(record).build();
    }

    private static URI address(UUID id, UriInfo uri) {
        return uri.getAbsolutePathBuilder().path(id.toString()).build();
    }
}
