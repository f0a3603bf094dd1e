package id.selaras.localstack.postgres;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/// Unpacks a POSIX ustar archive with its links and permissions, as far as the PostgreSQL archives use the format:
/// files, folders, symbolic links, and GNU long names.
final class TarReader {

    private static final int BLOCK = 512;
    private static final int OWNER_EXECUTE = 0100;

    private final InputStream in;
    private final Path target;

    TarReader(InputStream in, Path target) {
        this.in = in;
        this.target = target;
    }

    void unpack() throws IOException {
        String longName = null;
        for (byte[] header = block(); header[0] != 0; header = block()) {
            long size = octal(header, 124, 12);
            String name = longName == null ? name(header) : longName;
            longName = null;
            switch ((char) header[156]) {
                case '5' -> Files.createDirectories(inside(name));
                case '2' -> link(inside(name), text(header, 157, 100));
                case 'L' -> longName = new String(content(size), StandardCharsets.UTF_8).replace("\0", "");
                case '0', '\0' -> file(inside(name), content(size), octal(header, 100, 8));
                default -> in.skipNBytes(padded(size));
            }
        }
    }

    private void link(Path link, String to) throws IOException {
        Files.createDirectories(link.getParent());
        if (!link.resolveSibling(to).normalize().startsWith(target)) {
            throw new IOException("link out of the archive: " + link + " -> " + to);
        }
        Files.createSymbolicLink(link, Path.of(to));
    }

    private static void file(Path file, byte[] content, long mode) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Set<PosixFilePermission> permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if ((mode & OWNER_EXECUTE) != 0) {
            permissions.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
        }
        Files.setPosixFilePermissions(file, permissions);
    }

    private Path inside(String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry out of the archive: " + name);
        }
        return path;
    }

    private byte[] content(long size) throws IOException {
        byte[] content = in.readNBytes(Math.toIntExact(size));
        in.skipNBytes(padded(size) - size);
        return content;
    }

    private byte[] block() throws IOException {
        byte[] block = in.readNBytes(BLOCK);
        if (block.length < BLOCK) {
            throw new EOFException("the archive ends in the middle");
        }
        return block;
    }

    private static long padded(long size) {
        return (size + BLOCK - 1) / BLOCK * BLOCK;
    }

    private static String name(byte[] header) {
        String prefix = text(header, 345, 155);
        String name = text(header, 0, 100);
        return text(header, 257, 6).equals("ustar") && !prefix.isEmpty() ? prefix + "/" + name : name;
    }

    private static long octal(byte[] header, int offset, int length) {
        String digits = text(header, offset, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static String text(byte[] header, int offset, int length) {
        int end = offset;
        while (end < offset + length && header[end] != 0) {
            end++;
        }
        return new String(header, offset, end - offset, StandardCharsets.UTF_8);
    }
}
