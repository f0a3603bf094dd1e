package id.selaras.agreements.term;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.servicekit.identity.Caller;
import id.selaras.servicekit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The terms of office to read. Contracts, agreements and innovations ask here which missions they may point at.
@ApplicationScoped
public class Terms {
    private static final TypeReference<List<Mission>> MISSIONS = new TypeReference<>() {};

    private final TermRepository terms;
    private final ObjectMapper json;

    Terms(TermRepository terms, ObjectMapper json) {
        this.terms = terms;
        this.json = json;
    }

    /// The term that a fiscal year of a region belongs to; empty where the region has set none.
    @Transactional
    public Optional<TermView> inYear(String region, int year) {
        return terms.inYear(region, year).map(this::view);
    }

    /// @throws ProblemException 404
    @Transactional
    public TermView require(UUID id) {
        return view(terms.require(id));
    }

    /// The terms of the regions that the caller's token covers, newest first; a handful in each region.
    @Transactional
    List<TermView> of(Caller caller) {
        return terms.of(caller.regions()).stream().map(this::view).toList();
    }

    TermView view(Term term) {
        return new TermView(
                term.id(),
                term.region(),
                term.firstYear(),
                term.lastYear(),
                term.mayor(),
                term.vision(),
                missions(term),
                term.changedAt(),
                term.edit());
    }

    List<Mission> missions(Term term) {
        try {
            return json.readValue(term.missions(), MISSIONS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Stored missions are unreadable", unreadable);
        }
    }
}
