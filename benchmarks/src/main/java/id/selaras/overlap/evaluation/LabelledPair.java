package id.selaras.overlap.evaluation;

import id.selaras.overlap.detection.ProgramFacts;

/// Two programmes and what people say of them.
///
/// @param input same input: yes, partly or no
/// @param output same output: yes, partly or no
record LabelledPair(String id, ProgramFacts a, ProgramFacts b, Answer input, Answer output) {
    enum Answer {
        YES,
        PARTLY,
        NO
    }
}
