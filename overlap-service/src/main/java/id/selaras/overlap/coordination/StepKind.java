package id.selaras.overlap.coordination;

import static id.selaras.overlap.coordination.CoordinationState.AGREED;
import static id.selaras.overlap.coordination.CoordinationState.ASKED;
import static id.selaras.overlap.coordination.CoordinationState.CONFIRMED;
import static id.selaras.overlap.coordination.CoordinationState.DISMISSED;
import static id.selaras.overlap.coordination.CoordinationState.JUSTIFIED;
import static id.selaras.overlap.coordination.CoordinationState.OPEN;
import static id.selaras.overlap.coordination.CoordinationState.RESOLVED;

import id.selaras.servicekit.identity.Role;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The steps that people take with a finding: who may take each, from where, and where it leads. The one place where
/// the life of a finding is written down.
public enum StepKind {
    /// Gives the finding to a working group.
    ASSIGN(Who.COORDINATORS, EnumSet.of(OPEN, ASKED, CONFIRMED, AGREED), null),
    /// Asks both agencies to answer by a day; again with a later day where they did not.
    ASK(Who.COORDINATORS, EnumSet.of(OPEN, ASKED), ASKED),
    /// An agency says what it makes of the overlap.
    ANSWER(Who.AGENCIES, EnumSet.of(ASKED), null),
    COMMENT(Who.EVERYBODY, EnumSet.allOf(CoordinationState.class), null),
    CONFIRM(Who.COORDINATORS, EnumSet.of(OPEN, ASKED), CONFIRMED),
    JUSTIFY(Who.COORDINATORS, EnumSet.of(OPEN, ASKED, CONFIRMED), JUSTIFIED),
    DISMISS(Who.COORDINATORS, EnumSet.of(OPEN, ASKED, CONFIRMED), DISMISSED),
    /// Writes down what is to be done, by when; again where another action is agreed.
    AGREE(Who.COORDINATORS, EnumSet.of(CONFIRMED, AGREED), AGREED),
    /// Says how far the agreed action has come.
    FOLLOW_UP(Who.EVERYBODY, EnumSet.of(AGREED), null),
    /// The agreed action is done.
    RESOLVE(Who.COORDINATORS, EnumSet.of(AGREED), RESOLVED),
    /// Takes a decision back. The service does it by itself where the programmes changed materially.
    REOPEN(Who.COORDINATORS, EnumSet.of(CONFIRMED, JUSTIFIED, DISMISSED, AGREED, RESOLVED), OPEN);

    private static final class Who {
        /// In the order in which one is named as the role that a step was taken in.
        static final List<String> COORDINATORS = List.of(Role.POKJA_MEMBER, Role.SECRETARIAT);

        static final List<String> AGENCIES = List.of(Role.OPD_HEAD, Role.OPD_EDITOR);
        static final List<String> EVERYBODY = List.of(
                Role.POKJA_MEMBER, Role.SECRETARIAT, Role.OPD_HEAD, Role.OPD_EDITOR, Role.INSPECTORATE, Role.MAYOR);
    }

    private final List<String> roles;
    private final Set<CoordinationState> from;
    private final CoordinationState to;

    StepKind(List<String> roles, Set<CoordinationState> from, CoordinationState to) {
        this.roles = roles;
        this.from = from;
        this.to = to;
    }

    /// The role in which who holds these roles takes the step; empty where none may.
    Optional<String> role(Collection<String> held) {
        return roles.stream().filter(held::contains).findFirst();
    }

    boolean isPossibleFrom(CoordinationState state) {
        return from.contains(state);
    }

    /// The state after the step.
    CoordinationState leads(CoordinationState state) {
        return to == null ? state : to;
    }

    /// Whether the step settles what the finding means, and other systems should hear of it.
    boolean isDecision() {
        return to != null && to != ASKED;
    }
}
