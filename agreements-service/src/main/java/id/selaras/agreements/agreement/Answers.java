package id.selaras.agreements.agreement;

import id.selaras.servicekit.precondition.Preconditions;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/// An agreement as an HTTP answer with its entity tag.
final class Answers {
    private Answers() {}

    /// After a change.
    static RestResponse<AgreementView> of(AgreementState state) {
        return ResponseBuilder.ok(state.view())
                .tag(Preconditions.entityTag(state.edit()))
                .build();
    }

    /// On reading: 304 without a body where the caller has this state already.
    static RestResponse<Object> of(AgreementReading.Reading reading, Request request) {
        return notModified(reading.edit(), request).orElseGet(() -> ResponseBuilder.ok(reading.body())
                .tag(Preconditions.entityTag(reading.edit()))
                .build());
    }

    /// The answer 304 where the caller has the state of this entity tag already.
    static Optional<RestResponse<Object>> notModified(long edit, Request request) {
        EntityTag tag = new EntityTag(Preconditions.entityTag(edit));
        return request.evaluatePreconditions(tag) == null
                ? Optional.empty()
                : Optional.of(
                        ResponseBuilder.create(Status.NOT_MODIFIED).tag(tag).build());
    }
}
