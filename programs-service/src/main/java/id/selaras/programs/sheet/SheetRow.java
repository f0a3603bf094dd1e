package id.selaras.programs.sheet;

import java.util.List;

/// A row of a table that is not empty.
///
/// @param number its place in the file as a person finds it there: the line of a text, the row of a sheet; from 1
public record SheetRow(long number, List<Cell> cells) {

    /// Empty behind the last cell.
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.EMPTY;
    }
}
