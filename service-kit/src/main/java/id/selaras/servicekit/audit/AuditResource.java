package id.selaras.servicekit.audit;

import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.identity.Role;
import id.selaras.servicekit.paging.Page;
import id.selaras.servicekit.paging.PageRequest;
import id.selaras.servicekit.table.Column;
import id.selaras.servicekit.table.Table;
import id.selaras.servicekit.table.TableFormat;
import id.selaras.servicekit.table.TableResponse;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The audit trail of this service, for the inspectorate within its regions.
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.INSPECTORATE)
@Tag(name = "Audit", description = "Who did what to which record, from where and when")
class AuditResource {
    private static final Table<AuditView> TABLE = new Table<>(
            "audit",
            List.of(
                    new Column<>("number", "Nomor", "Urutan dalam rantai", null, AuditView::number),
                    new Column<>("at", "Waktu", "Saat tindakan", "UTC", AuditView::at),
                    new Column<>("subject", "Pelaku", "Subjek token pelaku", null, AuditView::subject),
                    new Column<>("name", "Nama", "Nama menurut token saat itu", null, AuditView::name),
                    new Column<>("client", "Aplikasi", "Aplikasi yang dipakai", null, AuditView::client),
                    new Column<>("opd", "OPD", "Kode OPD pelaku", null, AuditView::opd),
                    new Column<>("roles", "Peran", "Peran pelaku saat itu", null, AuditView::roles),
                    new Column<>("action", "Tindakan", "Jenis tindakan", null, AuditView::action),
                    new Column<>("recordType", "Jenis data", "Jenis data yang dikenai", null, AuditView::recordType),
                    new Column<>("recordId", "Data", "Pengenal data yang dikenai", null, AuditView::recordId),
                    new Column<>("region", "Wilayah", "Kode wilayah data", null, AuditView::region),
                    new Column<>("address", "Alamat", "Alamat jaringan pelaku", null, AuditView::address),
                    new Column<>("requestId", "Permintaan", "Pengenal permintaan", null, AuditView::requestId),
                    new Column<>("details", "Rincian", "Pengenal dan angka, JSON", null, AuditView::details),
                    new Column<>("hash", "Hash", "SHA-256 rantai sampai baris ini", null, AuditView::hash)));

    private final AuditTrail trail;
    private final AuditChain chain;
    private final AuditSealer sealer;
    private final CurrentCaller caller;

    AuditResource(AuditTrail trail, AuditChain chain, AuditSealer sealer, CurrentCaller caller) {
        this.trail = trail;
        this.chain = chain;
        this.sealer = sealer;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The audit trail, newest first",
            description = "Entries of the caller's regions; each refused request (403) has one too.")
    @APIResponse(responseCode = "200", description = "At most `limit` entries; `next` is null on the last page")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Page<AuditView> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        sealer.seal();
        return trail.page(filter, caller.get().regions(), page);
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The audit trail as a table, oldest first", description = "Streamed, however long it is.")
    @APIResponse(responseCode = "200", description = "The table, as an attachment")
    @APIResponse(responseCode = "422", description = "A parameter cannot be read (application/problem+json)")
    public Response export(
            @BeanParam AuditFilter filter,
            @QueryParam("format") @Parameter(description = "csv, csv-bom, xlsx or jsonl") String format) {
        sealer.seal();
        return TableResponse.of(
                TableFormat.of(format),
                "audit",
                TABLE,
                trail.all(filter, caller.get().regions()));
    }

    @GET
    @Path("/verification")
    @Operation(
            summary = "Whether the audit trail is whole and unchanged",
            description = "Walks along the hash chain of all entries, other regions' too, and names the first fault.")
    @APIResponse(responseCode = "200", description = "What was found")
    public AuditVerification verify() {
        sealer.seal();
        return chain.verify();
    }
}
