package id.selaras.programs.program;

import id.selaras.programs.region.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a list of programmes is narrowed to. Every part may be empty; parts are combined with "and", the values of one
/// part with "or".
///
/// @param nomenclature beginning of the nomenclature code
/// @param location programmes that reach this place: at it, in it, or at a place around it
/// @param words words that title or description hold, all of them, small letters
record ProgramFilter(
        Set<String> opds,
        Optional<Integer> fiscalYear,
        Set<Cluster> clusters,
        Set<WorkingGroup> workingGroups,
        Optional<String> nomenclature,
        Optional<RegionCode> location,
        List<String> words,
        Set<ProgramStatus> statuses,
        Optional<Boolean> supportProgram,
        Optional<Long> budgetFrom,
        Optional<Long> budgetTo) {}
