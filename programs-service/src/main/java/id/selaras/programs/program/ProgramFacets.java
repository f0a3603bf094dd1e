package id.selaras.programs.program;

import java.util.List;
import java.util.Map;

/// How many programmes each value of each facet would leave.
///
/// @param opd OPD codes, labelled with the OPD's name
/// @param fundingSource in capitals; a programme with several sources counts for each
/// @param kecamatan kecamatan that programmes reach, those of the whole city included, labelled with their names
record ProgramFacets(
        List<FacetReader.Count> opd,
        List<FacetReader.Count> fiscalYear,
        List<FacetReader.Count> cluster,
        List<FacetReader.Count> workingGroup,
        List<FacetReader.Count> status,
        List<FacetReader.Count> fundingSource,
        List<FacetReader.Count> kecamatan) {

    static ProgramFacets of(Map<ProgramFacet, List<FacetReader.Count>> counts) {
        return new ProgramFacets(
                counts.get(ProgramFacet.OPD),
                counts.get(ProgramFacet.FISCAL_YEAR),
                counts.get(ProgramFacet.CLUSTER),
                counts.get(ProgramFacet.WORKING_GROUP),
                counts.get(ProgramFacet.STATUS),
                counts.get(ProgramFacet.FUNDING_SOURCE),
                counts.get(ProgramFacet.KECAMATAN));
    }
}
