package id.selaras.programs.complaint;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long an OPD has for each step of a complaint.
@ConfigMapping(prefix = "selaras.complaints")
interface ComplaintConfig {
    /// To answer, from the day it received the complaint or was handed it.
    @WithDefault("P14D")
    Duration answerWithin();

    /// To close what it has answered.
    @WithDefault("P30D")
    Duration closeWithin();
}
