package id.selaras.programs.nomenclature;

import id.selaras.programs.nomenclature.SubActivity.Kind;
import id.selaras.programs.nomenclature.SubActivity.Level;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/// A row of the nomenclature; only migrations write it.
@Entity
@Immutable
@IdClass(NomenclatureKey.class)
@Table(name = "nomenclature")
class StoredSubActivity {
    @Id
    private String edition;

    @Id
    private String code;

    private String title;

    private String fieldCode;

    private String field;

    private String programCode;

    private String program;

    private String activityCode;

    private String activity;
    private String performance;
    private String indicator;
    private String unit;
    private String definition;

    private boolean serviceStandard;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String[] tags;

    SubActivity toSubActivity() {
        return new SubActivity(
                code,
                edition,
                title,
                new Level(fieldCode, field),
                new Level(programCode, program),
                new Level(activityCode, activity),
                performance,
                indicator,
                unit,
                kind,
                serviceStandard,
                List.of(tags),
                definition);
    }
}
