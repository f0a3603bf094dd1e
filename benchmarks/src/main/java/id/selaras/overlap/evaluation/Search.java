package id.selaras.overlap.evaluation;

import id.selaras.overlap.detection.ProgramFacts;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/// One way to find a programme's likeliest partners in a crowd.
interface Search {
    String name();

    /// True where a question takes so long that a few must do.
    default boolean isSlow() {
        return false;
    }

    /// The ids of the likeliest partners, the likeliest first.
    List<String> first(ProgramFacts asking, int most) throws IOException, SQLException;
}
