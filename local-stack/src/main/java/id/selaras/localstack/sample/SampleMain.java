package id.selaras.localstack.sample;

import id.selaras.localstack.gateway.Addresses;
import id.selaras.localstack.gateway.GatewayException;
import java.net.URI;
import java.util.concurrent.TimeoutException;

/// Enters the sample data into a system that runs elsewhere, for example in containers.
final class SampleMain {

    private SampleMain() {}

    /// @param arguments address of the gateway, address of the realm
    public static void main(String[] arguments) throws InterruptedException {
        Addresses addresses = new Addresses(URI.create(arguments[0]), URI.create(arguments[1]));
        try {
            new SampleLoader(addresses, System.out).load();
        } catch (GatewayException | TimeoutException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
