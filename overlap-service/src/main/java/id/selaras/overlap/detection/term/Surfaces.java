package id.selaras.overlap.detection.term;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The words as they stand in the texts, each kept once for all programmes, so that evidence can quote them. The
/// numbers say nothing about similarity and may differ from run to run.
public final class Surfaces {
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, String> words = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    public int number(String word) {
        return numbers.computeIfAbsent(word, unknown -> {
            int number = next.getAndIncrement();
            words.put(number, unknown);
            return number;
        });
    }

    public String word(int number) {
        return words.get(number);
    }
}
