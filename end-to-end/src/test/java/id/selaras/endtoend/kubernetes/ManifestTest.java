package id.selaras.endtoend.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The manifests against the model of the Kubernetes API: no kind, field or type that it does not know.
class ManifestTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("selaras.root")).resolve("kubernetes");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> SERVICES =
            Set.of("programs-service", "agreements-service", "overlap-service", "gateway");

    /// By `apiVersion kind`; what else a manifest says is refused.
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "v1 Service", Service.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "batch/v1 Job", Job.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "networking.k8s.io/v1 Ingress", Ingress.class);

    private static List<JsonNode> documents() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<JsonNode> documents = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !path.endsWith("kustomization.yaml"))
                    .toList()) {
                try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
                    values.forEachRemaining(documents::add);
                }
            }
            return documents;
        }
    }

    private static List<HasMetadata> resources() throws IOException {
        List<HasMetadata> resources = new ArrayList<>();
        for (JsonNode document : documents()) {
            String kind = document.path("apiVersion").asText() + " "
                    + document.path("kind").asText();
            assertThat(KINDS).containsKey(kind);
            resources.add(YAML.treeToValue(document, KINDS.get(kind)));
        }
        return resources;
    }

    private static <T> List<T> all(Class<T> kind) throws IOException {
        return resources().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void everyFieldIsOneThatTheApiKnows() throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (HasMetadata resource : resources()) {
            UnknownFields.collect(
                    resource, resource.getKind() + "/" + resource.getMetadata().getName(), unknown);
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void aFieldThatTheApiDoesNotKnowIsFound() throws IOException {
        Deployment mistaken = YAML.readValue(
                "{spec: {template: {spec: {containers: [{name: a, readynessProbe: {}}]}}}}", Deployment.class);
        Set<String> unknown = new TreeSet<>();

        UnknownFields.collect(mistaken, "a", unknown);

        assertThat(unknown).containsExactly("a.spec.template.spec.containers[0].readynessProbe");
    }

    @Test
    void everyServiceHasAllThatItNeeds() throws IOException {
        assertThat(names(Deployment.class)).isEqualTo(SERVICES);
        assertThat(names(Service.class)).isEqualTo(SERVICES);
        assertThat(names(PodDisruptionBudget.class)).isEqualTo(SERVICES);
        assertThat(names(HorizontalPodAutoscaler.class)).isEqualTo(SERVICES);
        assertThat(names(NetworkPolicy.class)).contains("deny-all");
    }

    private static Set<String> names(Class<? extends HasMetadata> kind) throws IOException {
        return all(kind).stream().map(each -> each.getMetadata().getName()).collect(Collectors.toSet());
    }

    @Test
    void nothingRunsAsRootOrWritesOutsideItsTemporaryFolder() throws IOException {
        List<PodSpec> pods = Stream.concat(
                        all(Deployment.class).stream()
                                .map(each -> each.getSpec().getTemplate().getSpec()),
                        all(Job.class).stream()
                                .map(each -> each.getSpec().getTemplate().getSpec()))
                .toList();

        assertThat(pods).allSatisfy(pod -> {
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getContainers()).allSatisfy(container -> {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getResources().getLimits()).containsKey("memory");
            });
        });
    }

    @Test
    void everyServiceIsProbedAndSelected() throws IOException {
        for (Deployment deployment : all(Deployment.class)) {
            Container container =
                    deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
            Map<String, String> labels =
                    deployment.getSpec().getTemplate().getMetadata().getLabels();
            assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/q/health/ready");
            assertThat(container.getLivenessProbe().getHttpGet().getPath()).isEqualTo("/q/health/live");
            assertThat(container.getStartupProbe()).isNotNull();
            assertThat(labels)
                    .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
            assertThat(all(Service.class))
                    .filteredOn(service -> Objects.equals(
                            service.getMetadata().getName(),
                            deployment.getMetadata().getName()))
                    .singleElement()
                    .satisfies(service -> assertThat(labels)
                            .containsAllEntriesOf(service.getSpec().getSelector()));
        }
    }

    @Test
    void findingOverlapsIsScaledByWhatWaits() throws IOException {
        HorizontalPodAutoscaler overlaps = all(HorizontalPodAutoscaler.class).stream()
                .filter(each -> each.getMetadata().getName().equals("overlap-service"))
                .findFirst()
                .orElseThrow();

        assertThat(overlaps.getSpec().getMaxReplicas()).isEqualTo(8);
        assertThat(overlaps.getSpec().getMetrics())
                .filteredOn(metric -> metric.getExternal() != null)
                .singleElement()
                .satisfies(metric -> assertThat(metric.getExternal().getMetric().getName())
                        .isEqualTo("kafka_consumer_fetch_manager_records_lag"));
    }
}
