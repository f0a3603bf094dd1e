package id.selaras.programs.opd;

import id.selaras.programs.region.RegionCode;
import id.selaras.programs.region.Regions;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.outbox.Outbox;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import id.selaras.servicekit.problem.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/// The registry of agencies. Owned here; the other services keep copies of what is published.
@ApplicationScoped
public class OpdRegistry {
    private final Opds opds;
    private final Regions regions;
    private final Outbox outbox;
    private final Clock clock;

    OpdRegistry(Opds opds, Regions regions, Outbox outbox, Clock clock) {
        this.opds = opds;
        this.regions = regions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// The agency on whose behalf the caller writes, from the token alone.
    ///
    /// @throws ProblemException 403 where the token names no agency, one that the registry does not know in the
    ///     caller's regions, or one that is no longer active
    public OpdReference actingFor(Caller caller) {
        String code = caller.requireOpd();
        List<Opd> own = ofCaller(code, caller);
        if (own.size() != 1) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN, own.isEmpty() ? "opd.not-registered" : "opd.in-several-regions", code);
        }
        if (!own.getFirst().isActive()) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "opd.inactive", code);
        }
        return own.getFirst().reference();
    }

    /// The agencies of a city or regency that may write, by code.
    public Map<String, OpdReference> activeIn(String region) {
        return opds.list("region = ?1 and active", region).stream()
                .map(Opd::reference)
                .collect(Collectors.toUnmodifiableMap(OpdReference::code, Function.identity()));
    }

    /// @param region needed only by callers of several regions in which the code is used
    /// @throws ProblemException 404 where the caller's regions hold no such agency; 422 where several do
    OpdView read(String code, Optional<String> region, Caller caller) {
        List<Opd> found = ofCaller(code, caller).stream()
                .filter(opd ->
                        region.isEmpty() || region.get().equals(opd.reference().region()))
                .toList();
        if (found.size() > 1) {
            new Violations().addParameter("region", "opd.name-the-region", code).throwIfAny();
        }
        return found.stream()
                .findFirst()
                .map(Opd::view)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "opd.unknown", code));
    }

    private List<Opd> ofCaller(String code, Caller caller) {
        return opds.withCode(code).stream()
                .filter(opd -> caller.covers(opd.reference().region()))
                .toList();
    }

    /// What [#put] did.
    record Put(OpdView opd, boolean created) {}

    /// Creates or changes an agency and publishes it. Saying again what already stands changes nothing and needs no
    /// precondition, so that a registry can be filled from a list again and again.
    ///
    /// @param precondition refuses a change that is not based on the present version, which it is given
    @Transactional
    Put put(String code, OpdEntry entry, Caller caller, LongConsumer precondition) {
        caller.requireRegion(entry.region());
        Optional<Opd> known = opds.findForChange(new OpdKey(entry.region(), code));
        if (known.isPresent() && known.get().says(entry)) {
            return new Put(known.get().view(), false);
        }
        requireRegion(entry.region());
        Opd opd;
        if (known.isPresent()) {
            opd = known.get();
            precondition.accept(opd.view().version());
            opd.change(entry, now());
        } else {
            opd = new Opd(code, entry, now());
            opds.persist(opd);
        }
        // The version must be the stored one before it is published.
        opds.flush();
        outbox.append(OpdPublished.of(opd.view()));
        return new Put(opd.view(), known.isEmpty());
    }

    private void requireRegion(String region) {
        RegionCode code = new RegionCode(region);
        if (regions.find(code).isEmpty()) {
            new Violations().add("/region", "region.unknown", region).throwIfAny();
        }
    }

    /// PostgreSQL keeps microseconds: an answer must not show more than the next one will.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
