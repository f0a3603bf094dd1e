package id.selaras.overlap.detection;

import id.selaras.overlap.detection.lexicon.Lexicon;
import id.selaras.overlap.detection.lexicon.Mention;
import id.selaras.overlap.detection.term.Field;
import id.selaras.overlap.detection.term.Surfaces;
import id.selaras.overlap.detection.term.Term;
import id.selaras.overlap.detection.term.TermList;
import id.selaras.overlap.detection.term.TermSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a programme's texts once and packs what the judgement needs.
final class Profiler {
    /// Enough for the longest programme that people write, and a bound for those that machines write.
    private static final int MOST_TERMS = 96;

    private static final List<String> INPUT_KINDS =
            List.of("FUNDS", "PERSONNEL", "GOODS", "SERVICES", "FACILITIES", "DATA");

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> LEVELS = Set.of("kota", "kabupaten", "kecamatan", "kelurahan", "desa");

    private final Readings readings;
    private final TermSpace space;
    private final Surfaces surfaces;
    private final UnitFamily.Reader units;
    private final Map<String, Role> roles;
    private final Weights weights;

    Profiler(
            Lexicon lexicon,
            TermSpace space,
            Surfaces surfaces,
            UnitFamily.Reader units,
            Map<String, Role> roles,
            Weights weights) {
        this.readings = new Readings(lexicon);
        this.space = space;
        this.surfaces = surfaces;
        this.units = units;
        this.roles = roles;
        this.weights = weights;
    }

    ProgramProfile profile(ProgramFacts facts) {
        Reading reading = new Reading(ownPlaceNames(facts));
        reading.read(Field.TITLE, facts.title());
        reading.read(Field.DESCRIPTION, facts.description());
        reading.read(Field.NOMENCLATURE, facts.nomenclatureTitle());
        facts.inputs().forEach(input -> reading.read(Field.INPUT, input.description()));
        facts.targetGroups().forEach(group -> reading.read(Field.GROUP, group.category()));
        facts.outputs().forEach(output -> reading.read(Field.INDICATOR, output.indicator()));
        facts.outcomes().forEach(outcome -> reading.read(Field.OUTCOME, outcome));
        return new ProgramProfile(
                facts,
                reading.terms(),
                Places.of(facts.locations(), facts.region()),
                inputKinds(facts),
                unitFamilies(facts),
                reading.titleRoles,
                completeness(facts));
    }

    /// Names of the programme's own places say where, not what: the places are compared by themselves.
    private static Set<String> ownPlaceNames(ProgramFacts facts) {
        Set<String> names = new HashSet<>();
        for (ProgramFacts.Location location : facts.locations()) {
            for (String word : NOT_LETTERS.split(location.name().toLowerCase(Locale.ROOT))) {
                if (!LEVELS.contains(word)) {
                    names.add(word);
                }
            }
        }
        return names;
    }

    private static short inputKinds(ProgramFacts facts) {
        int kinds = 0;
        for (ProgramFacts.Input input : facts.inputs()) {
            int kind = INPUT_KINDS.indexOf(input.kind());
            kinds |= kind < 0 ? 0 : 1 << kind;
        }
        return (short) kinds;
    }

    private short unitFamilies(ProgramFacts facts) {
        int families = 0;
        for (ProgramFacts.Output output : facts.outputs()) {
            UnitFamily family = units.of(output.unit());
            families |= family == null ? 0 : 1 << family.ordinal();
        }
        if (families == 0 && !facts.outputs().isEmpty()) {
            UnitFamily counted = units.of(facts.outputs().getFirst().indicator());
            families = counted == null ? 0 : 1 << counted.ordinal();
        }
        return (short) families;
    }

    private static double completeness(ProgramFacts facts) {
        double known = facts.title().isEmpty() ? 0 : 0.25;
        known += facts.description().isEmpty() ? 0 : 0.2;
        known += facts.targetGroups().isEmpty() ? 0 : 0.2;
        known += facts.outputs().isEmpty() ? 0 : 0.15;
        known += facts.locations().isEmpty() ? 0 : 0.1;
        known += facts.inputs().isEmpty() ? 0 : 0.05;
        known += facts.start() == null || facts.end() == null ? 0 : 0.05;
        return known;
    }

    /// The terms of one programme while its texts are read.
    private final class Reading {
        private final Set<String> ownPlaceNames;
        private final Map<Integer, TermList.Entry> byNumber = new HashMap<>();
        private int titleRoles;

        Reading(Set<String> ownPlaceNames) {
            this.ownPlaceNames = ownPlaceNames;
        }

        void read(Field field, String text) {
            if (text.isEmpty()) {
                return;
            }
            for (Mention mention : readings.read(text)) {
                boolean ownPlace = mention.concept() == null && ownPlaceNames.contains(mention.surface());
                if (!mention.isEmpty() && !ownPlace) {
                    add(field, mention);
                }
            }
        }

        private void add(Field field, Mention mention) {
            if (field == Field.TITLE
                    && mention.concept() != null
                    && roles.containsKey(mention.concept().id())) {
                titleRoles |= roles.get(mention.concept().id()).bit();
            }
            Term term = space.term(mention);
            boolean administrative = term.kind() != null && term.kind().isAdministrative();
            boolean wordingCounts = field == Field.TITLE || field == Field.INDICATOR || field == Field.OUTCOME;
            if (administrative && !wordingCounts) {
                return;
            }
            TermList.Entry entry =
                    new TermList.Entry(term, field.bit(), mention.certainty(), surfaces.number(mention.surface()));
            byNumber.merge(term.number(), entry, Reading::together);
        }

        /// The surer of two mentions stands, with its own fields: what is only part of a phrase in the title is not
        /// lifted into the title by the description.
        private static TermList.Entry together(TermList.Entry first, TermList.Entry next) {
            if (first.certainty() != next.certainty()) {
                return first.certainty() > next.certainty() ? first : next;
            }
            return new TermList.Entry(
                    first.term(),
                    first.fields() | next.fields(),
                    Math.max(first.certainty(), next.certainty()),
                    first.surface());
        }

        TermList terms() {
            List<TermList.Entry> entries = new ArrayList<>(byNumber.values());
            if (entries.size() > MOST_TERMS) {
                entries.sort(
                        Comparator.comparingDouble(this::importance).reversed().thenComparingInt(entry -> entry.term()
                                .number()));
                entries = entries.subList(0, MOST_TERMS);
            }
            return new TermList(entries);
        }

        private double importance(TermList.Entry entry) {
            double bonus = Field.GROUP.in(entry.fields()) ? 1 : 0;
            return bonus
                    + weights.found(entry.fields())
                            * weights.kind(entry.term().kind())
                            * entry.term().rarity();
        }
    }
}
