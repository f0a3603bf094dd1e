package id.selaras.programs.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The annotations of [ProgramDraft], checked outside a request: there is no header that would choose the language.
@ApplicationScoped
class DraftConstraints {
    private final Validator validator;
    private final MessageInterpolator words;

    DraftConstraints(ValidatorFactory factory) {
        validator = factory.getValidator();
        words = factory.getMessageInterpolator();
    }

    List<BulkCheck.Fault> check(ProgramDraft draft, Locale language) {
        return validator.validate(draft).stream()
                .map(violation -> new BulkCheck.Fault(
                        pointer(violation.getPropertyPath()),
                        words.interpolate(violation.getMessageTemplate(), new Place(violation), language),
                        List.of()))
                .sorted(Comparator.comparing(BulkCheck.Fault::pointer))
                .toList();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private record Place(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new ValidationException("No " + type.getName());
        }
    }
}
