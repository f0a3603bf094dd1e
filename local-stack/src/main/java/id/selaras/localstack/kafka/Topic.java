package id.selaras.localstack.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A topic of Selaras.
///
/// @param compacted whether only the last record of each key is kept
public record Topic(String name, int partitions, boolean compacted) {

    /// Every topic: the facts of the three services, the OPD registry, and a dead-letter topic for each.
    public static final List<Topic> ALL = all();

    /// Broker settings of the topic. Facts are kept for ever, so that a consumer can be built anew from the first one.
    public Map<String, String> settings() {
        return compacted ? Map.of("cleanup.policy", "compact") : Map.of("retention.ms", "-1");
    }

    private static List<Topic> all() {
        List<Topic> topics = new ArrayList<>(List.of(
                // All programmes of one region and year meet in one partition; eight let eight instances share them.
                new Topic("selaras.programs", 8, false),
                new Topic("selaras.agreements", 8, false),
                new Topic("selaras.overlaps", 8, false),
                new Topic("selaras.opds", 1, true)));
        for (Topic topic : List.copyOf(topics)) {
            topics.add(new Topic(topic.name() + ".dead-letter", 1, false));
        }
        return List.copyOf(topics);
    }
}
