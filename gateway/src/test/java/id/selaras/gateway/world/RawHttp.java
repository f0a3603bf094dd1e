package id.selaras.gateway.world;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/// Sends bytes as they are, because every decent client would refuse to send or would mend them.
public final class RawHttp {
    private static final int PATIENCE_MILLIS = 5_000;

    private RawHttp() {}

    /// @param request with `\n` for line ends
    /// @return the status code of the first answer; 0 if the connection was closed without one
    public static int status(int port, String request) throws IOException {
        String answer = answer(port, request);
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /// @return the head of the first answer and as much of the body as came with it
    public static String answer(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(request.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream stream) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        int length = 0;
        try {
            while (length < buffer.length) {
                int read = stream.read(buffer, length, buffer.length - length);
                if (read < 0) {
                    break;
                }
                length += read;
                String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
                if (text.contains("\r\n\r\n")) {
                    return text;
                }
            }
        } catch (SocketTimeoutException silent) {
            return "";
        }
        return new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    }
}
