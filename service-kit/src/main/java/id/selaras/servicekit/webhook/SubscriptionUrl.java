package id.selaras.servicekit.webhook;

import id.selaras.servicekit.problem.Violations;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;

/// The rules for an address that is subscribed. Names are resolved when a message is sent, and each time anew.
@Singleton
class SubscriptionUrl {
    private static final String POINTER = "/url";
    private static final int HIGHEST_PORT = 65_535;

    private final Destinations destinations;
    private final boolean allowHttp;

    SubscriptionUrl(Destinations destinations, WebhookConfig config) {
        this.destinations = destinations;
        this.allowHttp = config.allowHttp();
    }

    void check(String text, Violations violations) {
        URI url;
        try {
            url = new URI(text).parseServerAuthority();
        } catch (URISyntaxException unreadable) {
            violations.add(POINTER, "webhook.url-unreadable");
            return;
        }
        if (url.getHost() == null || url.getPort() > HIGHEST_PORT || url.getPort() == 0) {
            violations.add(POINTER, "webhook.url-unreadable");
        } else if (!"https".equals(url.getScheme()) && !(allowHttp && "http".equals(url.getScheme()))) {
            violations.add(POINTER, "webhook.url-not-https");
        } else if (url.getUserInfo() != null || url.getFragment() != null) {
            violations.add(POINTER, "webhook.url-with-user");
        } else if (isClosed(url.getHost())) {
            violations.add(POINTER, "webhook.url-not-public");
        }
    }

    private boolean isClosed(String host) {
        if (host.equalsIgnoreCase("localhost")) {
            return !destinations.isAllowed(InetAddress.getLoopbackAddress());
        }
        try {
            return !destinations.isAllowed(InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")));
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
