package id.selaras.overlap.whatif;

import id.selaras.overlap.detection.Detector;
import id.selaras.overlap.detection.OverlapRule;
import id.selaras.overlap.detection.lexicon.LexiconException;
import id.selaras.servicekit.problem.Violations;

/// Reads what somebody proposes to judge by.
final class ProposedConfiguration {
    private ProposedConfiguration() {}

    /// The shipped detector with what is proposed.
    ///
    /// @param lexicon may be null
    /// @param rule may be null
    /// @throws id.selaras.servicekit.problem.ProblemException 422 with the place of a fault
    static Detector detector(String lexicon, WhatIfDraft.Rule rule) {
        if (rule != null && rule.partlySameInput() > rule.sameInput()) {
            new Violations().add("/rule/partlySameInput", "what-if.rule").throwIfAny();
        }
        OverlapRule thresholds =
                rule == null ? null : new OverlapRule(rule.sameInput(), rule.partlySameInput(), rule.sameOutput());
        try {
            return Detector.configured("what-if", lexicon, thresholds);
        } catch (LexiconException faulty) {
            new Violations()
                    .add("/lexicon", "what-if.lexicon", faulty.getMessage())
                    .throwIfAny();
            throw faulty;
        }
    }
}
