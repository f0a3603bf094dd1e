package id.selaras.agreements.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One kept-alive HTTP/1.1 connection that sends the same request again and again and does next to nothing
/// else, so that on a small machine the client does not take the server's time.
final class KeptConnection implements AutoCloseable {
    private final Socket socket;
    private final InputStream input;
    private final byte[] request;

    KeptConnection(int port, String path, String token, String entityTag) throws IOException {
        socket = new Socket("localhost", port);
        socket.setTcpNoDelay(true);
        input = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                        + (entityTag == null ? "" : "If-None-Match: " + entityTag + "\r\n") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Sends the request and reads the answer to its end.
    ///
    /// @return the status
    int exchange() throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.regionMatches(true, 0, "transfer-encoding:", 0, 18)) {
                throw new IOException("the answer comes in chunks, which this client does not read");
            }
        }
        if (status != 304) {
            input.skipNBytes(length);
        }
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(80);
        for (int c = input.read(); c != '\n'; c = input.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
