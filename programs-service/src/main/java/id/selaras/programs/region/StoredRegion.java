package id.selaras.programs.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/// A row of the region table; only migrations write it.
@Entity
@Immutable
@Table(name = "region")
class StoredRegion {
    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private RegionLevel level;

    private String parent;

    private String[] bpsCodes;

    Region toRegion() {
        return new Region(code, name, level, parent, List.of(bpsCodes));
    }
}
