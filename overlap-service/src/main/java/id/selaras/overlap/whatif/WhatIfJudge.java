package id.selaras.overlap.whatif;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.OverlapClass;
import id.selaras.overlap.detection.OverlapRule;
import id.selaras.overlap.detection.ProgramProfile;
import id.selaras.overlap.finding.OpenFindings;
import id.selaras.overlap.finding.YearJudge;
import id.selaras.overlap.pair.Link;
import id.selaras.overlap.program.ProgramCopies;
import id.selaras.overlap.program.ProgramDocument;
import id.selaras.overlap.program.RegionYear;
import id.selaras.servicekit.problem.ProblemException;
import id.selaras.servicekit.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/// Judges a year by another configuration and compares. Works on its own profiles, so that it holds nobody up.
@ApplicationScoped
class WhatIfJudge {
    private static final int MOST_PROGRAMS = 10_000;
    private static final int MOST_EXAMPLES = 50;

    private final ProgramCopies programs;
    private final OpenFindings findings;

    WhatIfJudge(ProgramCopies programs, OpenFindings findings) {
        this.programs = programs;
        this.findings = findings;
    }

    /// @throws ProblemException 409 where the year has more programmes than can be judged while somebody waits
    @Transactional
    WhatIf judge(RegionYear regionYear, Detector proposed, int most) {
        OverlapRule rule = proposed.configuration().rule();
        List<UUID> compared = programs.compared(regionYear);
        if (compared.size() > MOST_PROGRAMS) {
            throw ProblemException.of(ProblemType.CONFLICT, "what-if.too-many", MOST_PROGRAMS);
        }
        Map<UUID, ProgramDocument> documents = programs.documents(compared);
        List<ProgramProfile> profiles = compared.stream()
                .map(id -> proposed.profile(documents.get(id).facts()))
                .toList();
        Map<UUID, Link> then = new YearJudge(proposed, rule, most).shown(regionYear, profiles);
        Map<UUID, OpenFindings.Open> now = findings.of(regionYear);
        List<WhatIf.Example> differences = new ArrayList<>();
        for (UUID id : ids(now, then)) {
            OpenFindings.Open present = now.get(id);
            OverlapClass from = present == null ? null : present.overlapClass();
            OverlapClass to = then.containsKey(id) ? classify(rule, then.get(id)) : null;
            if (from != to) {
                List<UUID> pair = present == null
                        ? List.of(then.get(id).one(), then.get(id).other())
                        : present.programs();
                differences.add(new WhatIf.Example(id, from, to, pair, titles(pair, documents)));
            }
        }
        return new WhatIf(
                proposed.configuration().version(),
                proposed.configuration().hash(),
                rule,
                compared.size(),
                counts(now.values().stream()
                        .map(OpenFindings.Open::overlapClass)
                        .toList()),
                counts(then.values().stream().map(link -> classify(rule, link)).toList()),
                difference(
                        differences.stream().filter(each -> each.from() == null).toList()),
                difference(
                        differences.stream().filter(each -> each.to() == null).toList()),
                difference(differences.stream()
                        .filter(each -> each.from() != null && each.to() != null)
                        .toList()));
    }

    private static Collection<UUID> ids(Map<UUID, OpenFindings.Open> now, Map<UUID, Link> then) {
        TreeSet<UUID> ids = new TreeSet<>(now.keySet());
        ids.addAll(then.keySet());
        return ids;
    }

    private static OverlapClass classify(OverlapRule rule, Link link) {
        return rule.classify(link.strength().input(), link.strength().output());
    }

    private static List<String> titles(List<UUID> pair, Map<UUID, ProgramDocument> documents) {
        return pair.stream()
                .map(documents::get)
                .filter(Objects::nonNull)
                .map(ProgramDocument::title)
                .toList();
    }

    private static Map<OverlapClass, Integer> counts(List<OverlapClass> classes) {
        Map<OverlapClass, Integer> counts = new EnumMap<>(OverlapClass.class);
        Stream.of(OverlapClass.values())
                .filter(overlapClass -> overlapClass != OverlapClass.NONE)
                .forEach(overlapClass -> counts.put(overlapClass, 0));
        classes.forEach(overlapClass -> counts.merge(overlapClass, 1, Integer::sum));
        return counts;
    }

    private static WhatIf.Difference difference(List<WhatIf.Example> all) {
        return new WhatIf.Difference(
                all.size(), all.stream().limit(MOST_EXAMPLES).toList());
    }
}
