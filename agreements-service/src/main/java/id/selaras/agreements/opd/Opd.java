package id.selaras.agreements.opd;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// An agency (OPD) as the registry of programs-service last published it.
@Entity
@Table(name = "opd")
public class Opd {
    @EmbeddedId
    private OpdKey key;

    private String name;
    private boolean active;
    private long version;

    /// For the persistence provider.
    protected Opd() {}

    Opd(OpdKey key) {
        this.key = key;
    }

    /// Takes over what the registry published; anything older than what is known is ignored.
    void follow(OpdPublished published) {
        if (published.version() > version) {
            name = published.name();
            active = published.active();
            version = published.version();
        }
    }

    /// The registry no longer has this agency. Its agreements stay, so its name stays. Should it come back, its
    /// versions may count from 1 again.
    void remove() {
        active = false;
        version = 0;
    }

    public String code() {
        return key.code();
    }

    /// Kemendagri code of the government the agency belongs to.
    public String region() {
        return key.region();
    }

    public String name() {
        return name;
    }

    /// False where the agency was dissolved: it keeps its agreements and makes no new ones.
    public boolean isActive() {
        return active;
    }
}
