package id.selaras.programs.statistics.trajectory;

import java.math.BigDecimal;

/// A figure of a year.
record Point(int year, BigDecimal value) {}
