package id.selaras.programs.program;

import id.selaras.programs.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What must hold between the fields of a programme. Pure: codes are looked up elsewhere.
final class ProgramRules {
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2100;
    static final int MOST_ITEMS = 200;
    /// 10^15: a single city's budget is about a thousandth of this, and every JSON reader keeps it exact.
    static final long MOST_RUPIAH = 1_000_000_000_000_000L;

    private ProgramRules() {}

    /// The rules of every draft whose single fields are in order.
    static List<Fault> consistency(ProgramDraft draft) {
        List<Fault> faults = new ArrayList<>();
        period(draft, faults);
        budget(draft.inputs(), faults);
        deciles(draft.targetGroups(), faults);
        locations(draft.locations(), faults);
        return faults;
    }

    /// What a registration needs: without it nobody could compare, count or find the programme.
    static List<Fault> completeness(ProgramDraft draft) {
        List<Fault> faults = new ArrayList<>();
        needed("/description", draft.description(), faults);
        needed("/start", draft.start(), faults);
        needed("/end", draft.end(), faults);
        needed("/cluster", draft.cluster(), faults);
        neededItem("/inputs", draft.inputs(), faults);
        neededItem("/locations", draft.locations(), faults);
        neededItem("/outputs", draft.outputs(), faults);
        return faults;
    }

    private static void needed(String pointer, Object value, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.at(pointer, "program.needed"));
        }
    }

    private static void neededItem(String pointer, List<?> items, List<Fault> faults) {
        if (items.isEmpty()) {
            faults.add(Fault.at(pointer, "program.needed-item"));
        }
    }

    private static void period(ProgramDraft draft, List<Fault> faults) {
        withinYear("/start", draft.start(), draft.fiscalYear(), faults);
        withinYear("/end", draft.end(), draft.fiscalYear(), faults);
        if (draft.start() != null && draft.end() != null && draft.end().isBefore(draft.start())) {
            faults.add(
                    Fault.at("/end", "program.end-before-start", draft.start().toString()));
        }
    }

    private static void withinYear(String pointer, LocalDate day, int fiscalYear, List<Fault> faults) {
        if (day != null && day.getYear() != fiscalYear) {
            faults.add(Fault.at(pointer, "program.outside-fiscal-year", Integer.toString(fiscalYear)));
        }
    }

    /// Sum of the inputs' amounts, whole rupiah. It cannot overflow: [#MOST_ITEMS] times [#MOST_RUPIAH] fits.
    static long budget(List<Input> inputs) {
        return inputs.stream()
                .map(Input::amountRupiah)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static void budget(List<Input> inputs, List<Fault> faults) {
        if (budget(inputs) > MOST_RUPIAH) {
            faults.add(Fault.at("/inputs", "program.budget-too-large", MOST_RUPIAH));
        }
    }

    private static void deciles(List<TargetGroup> groups, List<Fault> faults) {
        for (int i = 0; i < groups.size(); i++) {
            Integer from = groups.get(i).welfareDecileFrom();
            Integer to = groups.get(i).welfareDecileTo();
            if (from != null && to != null && from > to) {
                faults.add(Fault.at("/targetGroups/" + i + "/welfareDecileTo", "program.decile-below-from", from));
            }
        }
    }

    /// No place twice, not even as part of a larger one: money and beneficiaries would be counted twice.
    private static void locations(List<String> codes, List<Fault> faults) {
        for (int i = 0; i < codes.size(); i++) {
            RegionCode place = RegionCode.parse(codes.get(i)).orElse(null);
            if (place == null) {
                continue;
            }
            if (codes.indexOf(place.text()) < i) {
                faults.add(Fault.at("/locations/" + i, "program.location-twice", place.text()));
                continue;
            }
            String around = place.withSurroundings().stream()
                    .skip(1)
                    .filter(codes::contains)
                    .findFirst()
                    .orElse(null);
            if (around != null) {
                faults.add(Fault.at("/locations/" + i, "program.location-within", place.text(), around));
            }
        }
    }
}
