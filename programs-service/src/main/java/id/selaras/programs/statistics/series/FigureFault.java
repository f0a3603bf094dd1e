package id.selaras.programs.statistics.series;

import java.util.List;

/// Why a figure is not accepted.
///
/// @param field of [GivenFigure]
/// @param messageKey key of the sentence in the message bundles
public record FigureFault(String field, List<String> suggestions, String messageKey, List<Object> arguments) {
    static FigureFault of(String field, String messageKey, Object... arguments) {
        return new FigureFault(field, List.of(), messageKey, List.of(arguments));
    }
}
