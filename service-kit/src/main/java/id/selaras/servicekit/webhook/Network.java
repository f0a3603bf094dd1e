package id.selaras.servicekit.webhook;

import java.math.BigInteger;
import java.net.InetAddress;

/// A range of addresses.
///
/// @param address first address of the range
/// @param prefix how many leading bits are the same in all
record Network(byte[] address, int prefix) {

    /// @param text such as `10.0.0.0/8`, `fc00::/7` or one address; never a name
    /// @throws IllegalArgumentException where it is none of these
    static Network of(String text) {
        int slash = text.indexOf('/');
        byte[] address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash))
                .getAddress();
        int prefix = slash < 0 ? address.length * Byte.SIZE : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > address.length * Byte.SIZE) {
            throw new IllegalArgumentException("no such prefix: " + text);
        }
        return new Network(address, prefix);
    }

    boolean contains(InetAddress other) {
        byte[] bytes = other.getAddress();
        int rest = address.length * Byte.SIZE - prefix;
        return bytes.length == address.length
                && new BigInteger(1, bytes).shiftRight(rest).equals(new BigInteger(1, address).shiftRight(rest));
    }
}
