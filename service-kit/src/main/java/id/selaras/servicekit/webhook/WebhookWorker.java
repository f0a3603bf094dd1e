package id.selaras.servicekit.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Sends what is due, a bounded number of requests at a time; one slow subscriber holds up none of the others.
@ApplicationScoped
class WebhookWorker {
    private static final Logger LOG = Logger.getLogger(WebhookWorker.class);

    private final DeliveryQueue queue;
    private final WebhookSender sender;
    private final WebhookConfig config;
    private final Semaphore work = new Semaphore(0);
    private final Semaphore room;
    private volatile Thread thread;
    private volatile boolean stopping;

    WebhookWorker(DeliveryQueue queue, WebhookSender sender, WebhookConfig config) {
        this.queue = queue;
        this.sender = sender;
        this.config = config;
        this.room = new Semaphore(config.concurrency());
    }

    /// Tells the worker that a transaction with hints has committed.
    void wake() {
        work.release();
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("webhook-worker").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread.join(config.timeout());
        }
        // Those under way end by themselves; what they do not get to write down is sent again.
        if (!room.tryAcquire(config.concurrency(), config.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Stopped with webhook requests under way");
        }
    }

    private void run() {
        while (!stopping) {
            try {
                queue.distributeHints();
                sendWhatIsDue();
                if (work.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                if (!stopping) {
                    LOG.warnf("Webhooks could not be sent, next try soon: %s", failure.getMessage());
                    work.drainPermits();
                    if (!rest()) {
                        return;
                    }
                }
            }
        }
    }

    private boolean rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(config.pollInterval().toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void sendWhatIsDue() {
        int free = room.drainPermits();
        int used = 0;
        try {
            if (free > 0) {
                for (Delivery delivery : queue.claim(free)) {
                    Thread.ofVirtual().name("webhook").start(() -> deliver(delivery));
                    used++;
                }
            }
        } finally {
            room.release(free - used);
        }
    }

    private void deliver(Delivery delivery) {
        try {
            queue.complete(delivery, sender.send(delivery));
        } catch (RuntimeException failure) {
            LOG.warnf("The outcome of webhook %s could not be kept: %s", delivery.messageId(), failure.getMessage());
        } finally {
            room.release();
        }
    }
}
