package id.selaras.overlap.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.selaras.overlap.coordination.Standing;

/// A finding as people read it: what is judged, and what they made of it.
record FindingItem(@JsonUnwrapped FindingView finding, Standing coordination) {}
