import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/// Sends requests at a fixed rate, whether answers come or not, and prints how many of each status came and how long
/// they took, counted from when each should have been sent: a server that stalls cannot slow the clock.
///
/// Usage: `java OpenLoop.java <port> <path> <token or -> <requests a second> <seconds> <connections>`
final class OpenLoop {
    private static final int LINE_LIMIT = 8 * 1024;

    private final int port;
    private final byte[] request;
    private final Map<Integer, List<Long>> nanosByStatus = new TreeMap<>();

    private OpenLoop(int port, String path, String token) {
        this.port = port;
        String authorization = token.equals("-") ? "" : "Authorization: Bearer " + token + "\r\n";
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + authorization + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static void main(String[] arguments) throws InterruptedException {
        OpenLoop loop = new OpenLoop(Integer.parseInt(arguments[0]), arguments[1], arguments[2]);
        int rate = Integer.parseInt(arguments[3]);
        int seconds = Integer.parseInt(arguments[4]);
        int connections = Integer.parseInt(arguments[5]);
        long start = System.nanoTime() + 200_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            long first = start + i * 1_000_000_000L / rate;
            threads.add(Thread.ofVirtual()
                    .start(() -> loop.run(first, connections * 1_000_000_000L / rate, start + seconds * 1_000_000_000L)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        loop.print(seconds);
    }

    private void run(long first, long pause, long end) {
        Map<Integer, List<Long>> own = new TreeMap<>();
        long due = first;
        while (due < end) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
                while (due < end) {
                    LockSupport.parkNanos(due - System.nanoTime());
                    socket.getOutputStream().write(request);
                    int status = readAnswer(in);
                    own.computeIfAbsent(status, any -> new ArrayList<>()).add(System.nanoTime() - due);
                    due += pause;
                }
            } catch (IOException broken) {
                own.computeIfAbsent(0, any -> new ArrayList<>()).add(System.nanoTime() - due);
                due += pause;
            }
        }
        synchronized (nanosByStatus) {
            own.forEach((status, nanos) ->
                    nanosByStatus.computeIfAbsent(status, any -> new ArrayList<>()).addAll(nanos));
        }
    }

    private static int readAnswer(BufferedInputStream in) throws IOException {
        String line = line(in);
        int status = Integer.parseInt(line.split(" ", 3)[1]);
        long length = 0;
        for (line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Long.parseLong(line.substring(15).strip());
            }
        }
        in.skipNBytes(length);
        return status;
    }

    private static String line(BufferedInputStream in) throws IOException {
        byte[] line = new byte[LINE_LIMIT];
        for (int i = 0; i < line.length; i++) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("closed");
            }
            if (next == '\n') {
                return new String(line, 0, i > 0 && line[i - 1] == '\r' ? i - 1 : i, StandardCharsets.ISO_8859_1);
            }
            line[i] = (byte) next;
        }
        throw new IOException("line too long");
    }

    private void print(int seconds) {
        nanosByStatus.forEach((status, nanos) -> {
            nanos.sort(null);
            System.out.printf(
                    "  %-6s %8.0f/s   p50 %7.2f ms   p99 %7.2f ms   p99.9 %7.2f ms   longest %7.2f ms%n",
                    status == 0 ? "broken" : status.toString(),
                    nanos.size() / (double) seconds,
                    at(nanos, 0.5),
                    at(nanos, 0.99),
                    at(nanos, 0.999),
                    at(nanos, 1));
        });
    }

    private static double at(List<Long> sorted, double quantile) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(quantile * sorted.size()))) / 1e6;
    }
}
