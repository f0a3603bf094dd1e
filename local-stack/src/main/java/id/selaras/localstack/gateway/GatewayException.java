package id.selaras.localstack.gateway;

/// The gateway, or the identity server, did not do what was asked of it.
public class GatewayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GatewayException(String message) {
        super(message);
    }

    GatewayException(String message, Throwable cause) {
        super(message, cause);
    }
}
