package id.selaras.programs.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.programs.program.Cluster;
import id.selaras.programs.program.ProgramStatus;
import id.selaras.programs.program.WorkingGroup;
import java.util.SortedMap;

/// How a list is to be read.
///
/// @param status what its programmes become
/// @param fiscalYear of programmes whose rows name none
/// @param cluster of programmes whose rows name none
/// @param workingGroup of programmes whose rows name none
/// @param columns heading by plain text (see [Vocabulary#plain]) to the name of the field it stands for
/// @param language of the words for what is wrong
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportSettings(
        Profile profile,
        ProgramStatus status,
        Integer fiscalYear,
        Cluster cluster,
        WorkingGroup workingGroup,
        SortedMap<String, String> columns,
        String language) {}
