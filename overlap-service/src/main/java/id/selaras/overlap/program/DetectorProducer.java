package id.selaras.overlap.program;

import id.selaras.overlap.detection.Detector;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The one detector, read from its data files when the service starts and not when the first event waits for it.
@Singleton
class DetectorProducer {
    @Startup
    @Produces
    @Singleton
    Detector detector() {
        return Detector.standard();
    }
}
