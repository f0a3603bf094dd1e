package id.selaras.overlap.detection;

import java.util.List;

/// One reason of a judgement.
///
/// @param part what was compared
/// @param similarity 0 to 1
/// @param weight the share of this part in its similarity (input or output), 0 to 1
/// @param text one Indonesian sentence that a person can read
/// @param shared what both programmes have in common, as it stands in their texts; `gawai ~ ponsel` where they say the
///     same in different words
public record Evidence(Part part, double similarity, double weight, String text, List<String> shared) {
    public Evidence {
        shared = List.copyOf(shared);
    }
}
