package id.selaras.programs.statistics.series;

/// How figures come in.
public enum Channel {
    /// From the WebAPI of the statistics office.
    PULL,
    /// Sent by the statistics office.
    PUSH,
    /// From a file, second hand: never takes the place of a figure that came from the office itself.
    CSV;

    boolean yieldsTo(Channel present) {
        return this == CSV && present != CSV;
    }
}
