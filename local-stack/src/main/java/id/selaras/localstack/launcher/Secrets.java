package id.selaras.localstack.launcher;

import id.selaras.localstack.postgres.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/// The passwords of the local databases: random for each data folder, in a file that only its owner can read.
final class Secrets {

    private static final List<String> DATABASES = List.of("programs", "agreements", "overlaps");
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 24;

    private final Properties passwords = new Properties();

    private Secrets() {}

    /// Reads the file, or makes it.
    static Secrets in(Path file) throws IOException {
        Secrets secrets = new Secrets();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.passwords.load(reader);
            }
            return secrets;
        }
        SecureRandom random = new SecureRandom();
        secrets.passwords.setProperty("superuser", password(random));
        for (String database : DATABASES) {
            secrets.passwords.setProperty(database + ".owner", password(random));
            secrets.passwords.setProperty(database + ".app", password(random));
        }
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(file)) {
            secrets.passwords.store(writer, "Passwords of the local PostgreSQL");
        }
        return secrets;
    }

    String superuser() {
        return passwords.getProperty("superuser");
    }

    List<Database> databases() {
        return DATABASES.stream().map(this::database).toList();
    }

    Database database(String name) {
        return new Database(name, passwords.getProperty(name + ".owner"), passwords.getProperty(name + ".app"));
    }

    private static String password(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
