package id.selaras.overlap.detection;

import id.selaras.overlap.detection.term.TermList;
import java.util.IdentityHashMap;
import java.util.Map;

/// One programme against many, in figures. Programmes that say the same in the same words are compared with it once:
/// what follows from the texts is remembered, and only places, period and money are looked at for each. Not safe for
/// several threads.
public final class Scoring {
    private final Detector detector;
    private final ProgramProfile program;
    private final Map<TermList, TextMeasures[]> known = new IdentityHashMap<>();

    Scoring(Detector detector, ProgramProfile program) {
        this.detector = detector;
        this.program = program;
    }

    /// The figures that [Detector#judge] gives for the programme and this partner.
    public Score with(ProgramProfile partner) {
        boolean programIsFirst = program.id().compareTo(partner.id()) <= 0;
        ProgramProfile first = programIsFirst ? program : partner;
        ProgramProfile second = programIsFirst ? partner : program;
        // What the measures of the texts rest on besides the terms.
        int variant = (programIsFirst ? 1 : 0) + (partner.groupsGiven() ? 2 : 0);
        TextMeasures[] ofTerms = known.computeIfAbsent(partner.terms(), _ -> new TextMeasures[4]);
        if (ofTerms[variant] == null) {
            ofTerms[variant] = detector.texts(first, second);
        }
        return detector.score(first, second, detector.measure(first, second, ofTerms[variant]));
    }
}
