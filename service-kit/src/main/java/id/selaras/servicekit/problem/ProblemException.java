package id.selaras.servicekit.problem;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Ends a request with a problem. Thrown by the domain, worded by the boundary: the exception carries message keys,
/// the mapper picks the caller's language. It marks the transaction for rollback as any runtime exception does.
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Set<String> OWN_MEMBERS = Set.of("type", "title", "status", "detail", "instance", "errors");

    /// One fault in the input, not yet worded.
    ///
    /// @param pointer JSON Pointer into the body, or null
    /// @param parameter name of the parameter, or null
    record Fault(String pointer, String parameter, List<String> suggestions, String messageKey, Object... arguments) {}

    private final ProblemType type;
    private final String messageKey;
    private final transient Object[] arguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, URI> links = new LinkedHashMap<>();
    private final transient List<Fault> faults = new ArrayList<>();

    private ProblemException(ProblemType type, String messageKey, Object... arguments) {
        // The stack of a refused request says nothing that type and key do not say, and costs time to collect.
        super(type + ": " + messageKey, null, false, type == ProblemType.INTERNAL);
        this.type = type;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    /// @param messageKey key of the detail in the service's `messages` bundle or the kit's own
    /// @param arguments fill the places of the message ({0}, {1} …)
    public static ProblemException of(ProblemType type, String messageKey, Object... arguments) {
        return new ProblemException(type, messageKey, arguments);
    }

    /// A problem whose type says all there is to say.
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, type.detailKey());
    }

    static ProblemException invalid(List<Fault> faults) {
        ProblemException problem = of(ProblemType.INVALID);
        problem.faults.addAll(faults);
        return problem;
    }

    /// Adds an extension member (RFC 9457, section 3.2).
    ///
    /// @throws IllegalArgumentException where `member` is one of the problem's own, which have their meaning
    public ProblemException with(String member, Object value) {
        if (OWN_MEMBERS.contains(member)) {
            throw new IllegalArgumentException(member + " belongs to the problem itself");
        }
        members.put(member, value);
        return this;
    }

    /// Adds a Link header (RFC 8288) that says where to go on.
    public ProblemException link(String relation, URI target) {
        links.put(relation, target);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    String messageKey() {
        return messageKey;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    Map<String, Object> members() {
        return members;
    }

    Map<String, URI> links() {
        return links;
    }

    List<Fault> faults() {
        return faults;
    }
}
