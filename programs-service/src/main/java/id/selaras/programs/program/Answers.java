package id.selaras.programs.program;

import id.selaras.servicekit.precondition.Preconditions;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/// The HTTP answers that the resources of programmes share.
final class Answers {
    private Answers() {}

    /// A programme as it stands, or 304 where the client has that version.
    static Response present(ProgramReader.Stored program, Request request) {
        EntityTag tag = tag(program.version());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged != null ? unchanged : json(program.json()))
                .tag(tag)
                .cacheControl(askEveryTime())
                .build();
    }

    /// A programme that was just changed.
    static Response changed(ProgramView program) {
        return Response.ok(program).tag(tag(program.version())).build();
    }

    static Response.ResponseBuilder json(ProgramJson program) {
        return Response.ok(program.toBytes(), MediaType.APPLICATION_JSON_TYPE);
    }

    static EntityTag tag(long version) {
        return new EntityTag(Preconditions.entityTag(version));
    }

    private static CacheControl askEveryTime() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        control.setNoTransform(false);
        return control;
    }
}
