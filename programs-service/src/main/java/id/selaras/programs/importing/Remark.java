package id.selaras.programs.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A problem with a cell, or a correction that was made to it.
///
/// @param row number of the row in the file
/// @param column counted from 1; absent where the file has no such column
/// @param field what the column was read as
/// @param value what stands there
/// @param problem what is wrong, or what was made of it, in the language of the request
/// @param suggestions values that would be accepted
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Remark(long row, Integer column, String field, String value, String problem, List<String> suggestions) {}
