package id.selaras.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a caller gets to read of an agreement.
@ApplicationScoped
class AgreementReading {
    private final AgreementRepository agreements;
    private final Headlines headlines;
    private final SignedVersions signedVersions;
    private final Journal journal;

    AgreementReading(
            AgreementRepository agreements, Headlines headlines, SignedVersions signedVersions, Journal journal) {
        this.agreements = agreements;
        this.headlines = headlines;
        this.signedVersions = signedVersions;
        this.journal = journal;
    }

    /// @param inForce whether this version binds at present
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionSummary(int version, Status status, boolean inForce, String sha256, Instant signedAt) {}

    /// What a reader is answered.
    ///
    /// @param edit value of the entity tag
    /// @param body an [AgreementView], or the same as ready-made JSON
    record Reading(long edit, Object body) {
        static Reading of(AgreementState state) {
            return new Reading(state.edit(), state.view());
        }
    }

    /// The entity tag of what [#read] would answer, at the price of one short row.
    ///
    /// @throws ProblemException as [#newest]
    long entityTag(UUID id, Caller caller) {
        Headline headline = headlines.require(id, false);
        if (new Sight(caller).seesNewest(headline)) {
            return headline.edit();
        }
        if (headline.editInForce() == null) {
            throw hidden();
        }
        return headline.editInForce();
    }

    /// As [#newest], but a version in force is not taken apart and put together again.
    ///
    /// @throws ProblemException as [#newest]
    Reading read(UUID id, Caller caller) {
        Headline headline = headlines.require(id, true);
        boolean seesNewest = new Sight(caller).seesNewest(headline);
        if (seesNewest && headline.status() != Status.SIGNED) {
            return Reading.of(newest(id, caller));
        }
        if (headline.editInForce() == null) {
            throw hidden();
        }
        return new Reading(seesNewest ? headline.edit() : headline.editInForce(), headline.dataInForce());
    }

    /// As [#version], a signed version as it was fed.
    ///
    /// @throws ProblemException as [#version]
    @Transactional
    Reading readVersion(UUID id, int version, Caller caller) {
        AgreementState state = version(id, version, caller);
        return signedVersions
                .data(id, version)
                .map(data -> new Reading(state.edit(), data))
                .orElseGet(() -> Reading.of(state));
    }

    /// The newest version that the caller may see.
    ///
    /// @throws ProblemException 404; 403 for another region's agreement, or where there is only a draft and the
    ///     caller may not see it
    @Transactional
    AgreementState newest(UUID id, Caller caller) {
        Agreement agreement = agreements.require(id);
        if (new Sight(caller).seesNewest(agreement)) {
            return AgreementState.of(agreement);
        }
        return agreement
                .versionInForce()
                .flatMap(version -> signedVersions.find(id, version))
                .map(version -> AgreementState.of(agreement, version))
                .orElseThrow(AgreementReading::hidden);
    }

    /// @throws ProblemException 404 for an unknown version; 403 for one the caller may not see
    @Transactional
    AgreementState version(UUID id, int version, Caller caller) {
        Agreement agreement = agreements.require(id);
        boolean seesNewest = new Sight(caller).seesNewest(agreement);
        return signedVersions
                .find(id, version)
                .map(found -> AgreementState.of(agreement, found))
                .orElseGet(() -> {
                    if (version != agreement.version()) {
                        throw ProblemException.of(
                                ProblemType.NOT_FOUND, "agreement.unknown-version", Integer.toString(version));
                    }
                    if (!seesNewest) {
                        throw hidden();
                    }
                    return AgreementState.of(agreement);
                });
    }

    /// The versions the caller may see, newest first.
    ///
    /// @throws ProblemException 404; 403 where the caller may see none
    @Transactional
    List<VersionSummary> versions(UUID id, Caller caller) {
        Agreement agreement = agreements.require(id);
        List<VersionSummary> versions = new ArrayList<>();
        if (new Sight(caller).seesNewest(agreement) && !agreement.status().isSigned()) {
            versions.add(new VersionSummary(agreement.version(), agreement.status(), false, agreement.sha256(), null));
        }
        int inForce = agreement.versionInForce().orElse(0);
        for (SignedVersion signed : signedVersions.all(id).reversed()) {
            versions.add(new VersionSummary(
                    signed.version(),
                    Status.SIGNED,
                    signed.version() == inForce,
                    signed.document().sha256(),
                    signed.signedAt()));
        }
        if (versions.isEmpty()) {
            throw hidden();
        }
        return versions;
    }

    /// Every step that was taken, oldest first; a few dozen at most.
    ///
    /// @throws ProblemException 404; 403 for who has no part in the agreement
    @Transactional
    List<Journal.Taken> steps(UUID id, Caller caller) {
        if (!new Sight(caller).seesSteps(agreements.require(id))) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "agreement.steps-hidden");
        }
        return journal.of(id);
    }

    private static ProblemException hidden() {
        return ProblemException.of(ProblemType.FORBIDDEN, "agreement.draft-hidden");
    }
}
