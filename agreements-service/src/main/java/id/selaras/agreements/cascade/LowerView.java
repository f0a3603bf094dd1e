package id.selaras.agreements.cascade;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.selaras.agreements.answer.Tagged;
import id.selaras.agreements.indicator.Indicator;
import id.selaras.agreements.party.Official;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// An agreement below the head of an OPD.
///
/// @param agreement of the head of the OPD
/// @param parent lower agreement directly above; absent directly below the head
/// @param serves code of the indicator above that it serves
/// @param served whether that indicator is in the head's version in force still; absent below another lower agreement
/// @param signedOn when it was signed on paper; absent before the head confirmed it
/// @param edit value of the entity tag
@JsonInclude(JsonInclude.Include.NON_NULL)
record LowerView(
        UUID id,
        UUID agreement,
        UUID parent,
        Level level,
        String serves,
        Boolean served,
        String unit,
        Official holder,
        Official superior,
        String objective,
        List<Indicator> indicators,
        LocalDate signedOn,
        Instant changedAt,
        @JsonIgnore long edit)
        implements Tagged {}
