package id.selaras.overlap.finding;

import id.selaras.overlap.coordination.JudgedFinding;
import id.selaras.overlap.coordination.JudgedFindings;
import id.selaras.servicekit.identity.CurrentCaller;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Findings for those who take steps with them.
@ApplicationScoped
class FindingsInQuestion implements JudgedFindings {
    private final FindingRepository findings;
    private final CurrentCaller caller;

    FindingsInQuestion(FindingRepository findings, CurrentCaller caller) {
        this.findings = findings;
        this.caller = caller;
    }

    @Override
    public JudgedFinding require(UUID id) {
        FindingAccess access = FindingAccess.of(caller.get());
        Finding finding = findings.findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .filter(access::knows)
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "finding.unknown", id.toString()));
        if (!access.shows(finding)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "finding.other-opd");
        }
        return judged(finding);
    }

    @Override
    public Map<UUID, JudgedFinding> visible(Collection<UUID> ids) {
        FindingAccess access = FindingAccess.of(caller.get());
        // In the order of the ids, so that two who ask for some of the same do not wait for one another.
        return findings.find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_READ).stream()
                .filter(finding -> access.knows(finding) && access.shows(finding))
                .map(FindingsInQuestion::judged)
                .collect(Collectors.toMap(JudgedFinding::id, Function.identity()));
    }

    static JudgedFinding judged(Finding finding) {
        Verdict verdict = finding.verdict();
        return new JudgedFinding(
                finding.id(),
                finding.regionYear(),
                finding.first().summary(),
                finding.second().summary(),
                verdict.overlapClass(),
                verdict.inputSimilarity(),
                verdict.outputSimilarity(),
                verdict.rupiahAtStake());
    }
}
