package id.selaras.localstack.testing;

import id.selaras.localstack.Checkout;
import id.selaras.localstack.kafka.KafkaBroker;
import id.selaras.localstack.kafka.Topic;
import id.selaras.localstack.kafka.TopicSetup;
import id.selaras.localstack.process.FreePort;
import id.selaras.localstack.process.GuardedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/// The Kafka broker of this test JVM, started when first asked for and gone with the JVM. It has the topics of
/// Selaras; a test may use others, which are created with one partition when first used.
final class TestKafka {

    private static final OncePerJvm BOOTSTRAP = new OncePerJvm("selaras.test.kafka.bootstrap");

    private static final Map<String, String> SETTINGS =
            Map.of("auto.create.topics.enable", "true", "num.partitions", "1");

    private TestKafka() {}

    static String bootstrap() {
        return BOOTSTRAP.get(TestKafka::start);
    }

    private static String start() {
        try {
            Path folder = Files.createTempDirectory("selaras-test-kafka");
            KafkaBroker broker = new KafkaBroker(Checkout.locate().kafkaJars(), folder, folder.resolve("kafka.log"));
            int port = FreePort.any();
            GuardedProcess process = broker.start(port, SETTINGS, Optional.of(folder));
            broker.awaitReady(process, port, Duration.ofMinutes(2));
            String bootstrap = "127.0.0.1:" + port;
            TopicSetup.create(bootstrap, Topic.ALL);
            return bootstrap;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics could not be created", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting Kafka", e);
        }
    }
}
