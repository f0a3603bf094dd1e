package id.selaras.agreements.agreement;

import id.selaras.servicekit.precondition.Preconditions;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
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
    static RestResponse<AgreementView> of(AgreementState state, Request request) {
        EntityTag tag = new EntityTag(Preconditions.entityTag(state.edit()));
        if (request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<AgreementView>create(Status.NOT_MODIFIED)
                    .tag(tag)
                    .build();
        }
        return ResponseBuilder.ok(state.view()).tag(tag).build();
    }
}
