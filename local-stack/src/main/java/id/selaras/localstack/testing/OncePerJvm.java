package id.selaras.localstack.testing;

import java.util.function.Supplier;

/// A text that is made once in this JVM. A test framework may load our classes several times, each time with static
/// fields of their own, so the text is kept in a system property.
///
/// @param property name of the system property
record OncePerJvm(String property) {

    String get(Supplier<String> maker) {
        // Interned strings are the same object for every class loader.
        synchronized (property.intern()) {
            String value = System.getProperty(property);
            if (value == null) {
                value = maker.get();
                System.setProperty(property, value);
            }
            return value;
        }
    }
}
