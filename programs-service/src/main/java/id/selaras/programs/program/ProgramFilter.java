package id.selaras.programs.program;

import id.selaras.programs.region.RegionCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// What a list of programmes is narrowed to. Every part may be empty; parts are combined with "and", the values of one
/// part with "or". Lists, facets, summaries and exports are narrowed by the same filter, see [ProgramCriteria].
///
/// @param nomenclature beginning of the nomenclature code
/// @param location programmes that reach this place: at it, in it, or at a place around it
/// @param words words that the programme holds, all of them; see [SearchWords]
/// @param fundingSources names in capitals with single spaces
/// @param targetGroupWords words that the categories of the target groups hold, all of them
/// @param welfareDecile 1 to 10: programmes with a target group that covers this decile
/// @param changedSince programmes whose present version was made then or later
record ProgramFilter(
        Set<String> opds,
        Optional<Integer> fiscalYear,
        Set<Cluster> clusters,
        Set<WorkingGroup> workingGroups,
        Optional<String> nomenclature,
        Optional<RegionCode> location,
        Optional<SearchWords> words,
        Set<String> fundingSources,
        Optional<SearchWords> targetGroupWords,
        Optional<Integer> welfareDecile,
        Set<ProgramStatus> statuses,
        Optional<Boolean> supportProgram,
        Optional<Long> budgetFrom,
        Optional<Long> budgetTo,
        Optional<Instant> changedSince) {}
