package id.selaras.servicekit.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One sealed entry, as the inspectorate reads it.
///
/// @param number place in the chain, rising by one
/// @param at when, UTC
/// @param subject who, the subject of the token; `service:<name>` where no person asked
/// @param name the name the token gave at the time
/// @param client the client application
/// @param opd the person's OPD; absent where there was none
/// @param roles the person's roles then, separated by spaces
/// @param action the deed, such as `agreement.sign`; `request.refuse` for every answer 403
/// @param region the record's region
/// @param address the client's address as the gateway saw it
/// @param requestId the gateway's id of the request
/// @param details JSON object of ids and figures
/// @param hash SHA-256 of the chain up to this entry, hexadecimal
record AuditView(
        long number,
        Instant at,
        String subject,
        String name,
        String client,
        String opd,
        String roles,
        String action,
        String recordType,
        String recordId,
        String region,
        String address,
        String requestId,
        @JsonRawValue @Schema(implementation = Object.class) String details,
        String hash) {}
