package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.ConceptKind;
import id.selaras.overlap.detection.lexicon.Lexicon;
import id.selaras.overlap.detection.term.Field;
import id.selaras.overlap.detection.term.RarityWeights;
import id.selaras.overlap.detection.term.Surfaces;
import id.selaras.overlap.detection.term.TermList;
import id.selaras.overlap.detection.term.TermSpace;
import java.util.List;

/// Compares programmes. Pure: no clock, no network, nothing but its own data files; safe for many threads. The same two
/// programmes and the same data files give the same judgement, in either order.
public final class Detector {
    private final DetectorConfiguration configuration;
    private final Weights weights;
    private final Lexicon lexicon;
    private final TermSpace space;
    private final Surfaces surfaces = new Surfaces();
    private final Profiler profiler;
    private final WorkMeasure work;
    private final GroupMeasure groups = new GroupMeasure();
    private final OutputMeasure outputs;
    private final Keys keys;

    /// Read once: several governments may judge by their own configurations beside one another.
    private static final class Shipped {
        static final DataFiles FILES = DataFiles.shipped();
    }

    Detector(DataFiles files) {
        this.weights = Weights.parse(files.configuration());
        this.lexicon = files.lexicon();
        this.space = new TermSpace(lexicon, RarityWeights.parse(files.rarity()));
        this.profiler = new Profiler(lexicon, space, surfaces, files.units(), files.roles(), weights);
        this.work = new WorkMeasure(weights);
        this.outputs = new OutputMeasure(weights);
        this.keys = new Keys(space, weights);
        this.configuration = new DetectorConfiguration(weights.version(), files.hash(), weights.rule());
    }

    /// The detector with the lexicon, word weights and configuration that ship with it.
    ///
    /// @throws IllegalStateException when the data files are missing or broken
    public static Detector standard() {
        return new Detector(Shipped.FILES);
    }

    /// The shipped detector with a city's own concepts and forms, see the lexicon's format in `docs/detection.md`.
    ///
    /// @param name shown in problems, and part of the configuration's hash
    /// @throws id.selaras.overlap.detection.lexicon.LexiconException with line and reason of every problem
    public static Detector extendedBy(String name, String content) {
        return new Detector(Shipped.FILES.extendedBy(name, content));
    }

    /// The shipped detector with what a government has made of it.
    ///
    /// @param name tells the configuration from others, in the detector's version
    /// @param lexicon concepts and forms of its own, or null
    /// @param rule other thresholds, or null
    /// @throws id.selaras.overlap.detection.lexicon.LexiconException with line and reason of every problem
    public static Detector configured(String name, String lexicon, OverlapRule rule) {
        return new Detector(Shipped.FILES.configured(name, lexicon, rule));
    }

    public DetectorConfiguration configuration() {
        return configuration;
    }

    Keys keys() {
        return keys;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /// Does the costly text work of one programme, once.
    public ProgramProfile profile(ProgramFacts facts) {
        return profiler.profile(facts);
    }

    /// True when two programmes are ever compared: different agencies of one region and one year, periods that meet,
    /// and no support programme.
    public boolean comparable(ProgramProfile a, ProgramProfile b) {
        return !a.id().equals(b.id())
                && !a.opd().equals(b.opd())
                && a.region().equals(b.region())
                && a.fiscalYear() == b.fiscalYear()
                && !a.supportProgram()
                && !b.supportProgram()
                && a.periodMeets(b);
    }

    /// Judges two programmes, whether or not they are [#comparable]; symmetric.
    public Judgement judge(ProgramProfile a, ProgramProfile b) {
        boolean inOrder = a.id().compareTo(b.id()) <= 0;
        return judgeInOrder(inOrder ? a : b, inOrder ? b : a);
    }

    private Judgement judgeInOrder(ProgramProfile a, ProgramProfile b) {
        Match match = new Match(a.terms(), b.terms(), space);
        Measures measures = measure(a, b, texts(match, a, b));
        Score score = score(a, b, measures);
        List<Evidence> evidence = score.isFinding()
                ? new EvidenceWriter(space, surfaces, weights).evidence(a, b, match, measures)
                : List.of();
        double confidence = round(Math.min(a.completeness(), b.completeness()));
        return new Judgement(
                score.overlapClass(),
                score.inputSimilarity(),
                score.outputSimilarity(),
                confidence,
                evidence,
                score.rupiahAtStake());
    }

    /// For comparing one programme with many, without reasons.
    public Scoring scoring(ProgramProfile program) {
        return new Scoring(this, program);
    }

    Score score(ProgramProfile a, ProgramProfile b, Measures measures) {
        OverlapClass overlapClass = configuration.rule().classify(measures.input(), measures.output());
        return new Score(overlapClass, measures.input(), measures.output(), rupiahAtStake(a, b));
    }

    /// What the texts alone say of two programmes, which are in the order of their ids.
    TextMeasures texts(ProgramProfile a, ProgramProfile b) {
        return texts(new Match(a.terms(), b.terms(), space), a, b);
    }

    private TextMeasures texts(Match match, ProgramProfile a, ProgramProfile b) {
        return new TextMeasures(
                work.similarity(match),
                groups.similarity(match, a, b),
                groups.certainty(match, a, b),
                activity(match),
                match.shared(i -> inInput(match.a, i), i -> inInput(match.b, i)),
                otherKindOfPlace(match),
                outputs.product(match));
    }

    Measures measure(ProgramProfile a, ProgramProfile b, TextMeasures texts) {
        double group = texts.group();
        double place = a.places().similarity(b.places());
        double resource = resource(a, b, texts.resources());
        double period = a.periodIsKnown() && b.periodIsKnown()
                ? Math.max(a.periodShareWithin(b), b.periodShareWithin(a))
                : Double.NaN;
        double sum = texts.work();
        double parts = 1;
        sum += weights.targetGroup() * forWhom(group, texts.groupCertainty(), texts.work());
        parts += weights.targetGroup();
        if (!Double.isNaN(texts.activity())) {
            sum += weights.activity() * texts.activity();
            parts += weights.activity();
        }
        if (!Double.isNaN(resource)) {
            sum += weights.resource() * resource;
            parts += weights.resource();
        }
        if (!Double.isNaN(period)) {
            sum += weights.period() * period;
            parts += weights.period();
        }
        double input = Math.min(sum / parts, weights.mostByWork() * texts.work());
        if (!Double.isNaN(place)) {
            input *= 1 - weights.otherPlace() * (1 - place);
        }
        input *= 1 - weights.otherKindOfPlace() * texts.otherKindOfPlace();
        double role =
                1 - weights.otherRole() * (1 - Role.similarity(a.titleRoles(), b.titleRoles(), weights.unknownRole()));
        input *= role;
        if (Role.onlyAtDesk(a.titleRoles()) != Role.onlyAtDesk(b.titleRoles())) {
            input *= 1 - weights.deskWork();
        }
        double unit = OutputMeasure.units(a, b);
        double product = texts.product();
        double output = outputs.similarity(product, unit, texts.work(), group) * (1 + role) / 2;
        return new Measures(
                round(texts.work()),
                group,
                place,
                resource,
                period,
                Double.isNaN(product) ? product : round(product),
                unit,
                round(Math.min(1, input)),
                round(Math.min(1, output)));
    }

    /// What the target groups say for the input: as much as they are known, and the rest as if they were unknown.
    private double forWhom(double group, double certainty, double workSimilarity) {
        if (Double.isNaN(group)) {
            return unknownGroup(workSimilarity);
        }
        double told = weights.otherTargetGroup() + (1 - weights.otherTargetGroup()) * group;
        return certainty * told + (1 - certainty) * unknownGroup(workSimilarity);
    }

    /// Where a group is unknown, the work alone speaks: two copies of one work have one group, and the less alike the
    /// works are, the less can be taken for granted. So a bare line of a budget and a whole programme meet one
    /// threshold.
    private double unknownGroup(double workSimilarity) {
        return Math.pow(workSimilarity, weights.unknownTargetGroupPower());
    }

    private static double activity(Match match) {
        int[] activitiesOfA = match.a.ofKind(ConceptKind.ACTIVITY);
        int[] activitiesOfB = match.b.ofKind(ConceptKind.ACTIVITY);
        double best = activitiesOfA.length == 0 || activitiesOfB.length == 0 ? Double.NaN : 0;
        for (int i : activitiesOfA) {
            for (int j : activitiesOfB) {
                double here = match.near(i, j) * Math.min(standing(match.a.fields(i)), standing(match.b.fields(j)));
                best = Math.max(best, here);
            }
        }
        return best;
    }

    private static double standing(int fields) {
        return Field.TITLE.in(fields) ? 1 : Field.DESCRIPTION.in(fields) || Field.INDICATOR.in(fields) ? 0.7 : 0;
    }

    private static double resource(ProgramProfile a, ProgramProfile b, double named) {
        if (a.inputKinds() == 0 || b.inputKinds() == 0) {
            return Double.NaN;
        }
        int shared = Integer.bitCount(a.inputKinds() & b.inputKinds());
        int all = Integer.bitCount(a.inputKinds() | b.inputKinds());
        return (shared / (double) all + named) / 2;
    }

    private double inInput(TermList list, int i) {
        return Field.INPUT.in(list.fields(i)) ? weights.kind(list.kind(i)) * list.rarity(i) : 0;
    }

    private static double otherKindOfPlace(Match match) {
        boolean inA = false;
        boolean inB = false;
        int[] placesOfB = match.b.ofKind(ConceptKind.PLACE);
        for (int j : placesOfB) {
            inB |= Field.TITLE.in(match.b.fields(j));
        }
        for (int i : match.a.ofKind(ConceptKind.PLACE)) {
            if (Field.TITLE.in(match.a.fields(i))) {
                inA = true;
                for (int j : placesOfB) {
                    if (Field.TITLE.in(match.b.fields(j)) && match.a.number(i) == match.b.number(j)) {
                        return 0;
                    }
                }
            }
        }
        return inA && inB ? 1 : 0;
    }

    private static long rupiahAtStake(ProgramProfile a, ProgramProfile b) {
        double fromA = a.budgetRupiah() * a.places().sharedWith(b.places()) * a.periodShareWithin(b);
        double fromB = b.budgetRupiah() * b.places().sharedWith(a.places()) * b.periodShareWithin(a);
        return Math.round(Math.min(fromA, fromB));
    }

    private static double round(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
