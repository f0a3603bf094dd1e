package id.selaras.programs.nomenclature;

import id.selaras.programs.code.NearestCodes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The ministry's nomenclature of sub-activities, looked up and searched. Where several editions hold a code, the
/// newest one speaks.
@ApplicationScoped
public class Nomenclature implements PanacheRepositoryBase<StoredSubActivity, NomenclatureKey> {
    private static final int WORDS = 10;

    /// The row that describes `code`, see [NomenclatureCode#described()].
    public Optional<SubActivity> find(NomenclatureCode code) {
        NomenclatureCode described = code.described();
        if (!described.equals(code) && !hasField(code)) {
            return Optional.empty();
        }
        return find("code = ?1 order by edition desc", described.text())
                .firstResultOptional()
                .map(StoredSubActivity::toSubActivity);
    }

    /// What a code is called in the newest edition that holds it.
    public record Title(String edition, String title) {}

    /// The title of every code.
    public Map<String, Title> titles() {
        return getEntityManager()
                .createQuery("select code, edition, title from StoredSubActivity order by edition", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Title((String) row[1], (String) row[2]),
                        (_, newer) -> newer));
    }

    /// Whether there is a field (bidang urusan) with the first parts of this code.
    public boolean hasField(NomenclatureCode code) {
        return count("fieldCode", code.field()) > 0;
    }

    /// Codes that somebody may have meant by `wrong`, the likeliest first: the code with its lost zeros, otherwise
    /// codes of the same programme and activity that are spelt alike.
    public List<String> nearest(String wrong) {
        Optional<NomenclatureCode> repaired =
                NomenclatureCode.repair(wrong).filter(code -> find(code).isPresent());
        if (repaired.isPresent()) {
            return List.of(repaired.get().text());
        }
        List<String> known = getEntityManager()
                .createQuery("select distinct code from StoredSubActivity", String.class)
                .getResultList();
        return NearestCodes.of(wrong, known);
    }

    /// At most `count` sub-activities behind `after` in the order of their codes, without definitions.
    ///
    /// @param prefix beginning of the code; empty for all
    /// @param text words that title, activity or indicator hold, all of them; empty for all
    List<SubActivity> search(String prefix, String text, String after, int count) {
        List<String> conditions = new ArrayList<>(List.of(
                "code > :after",
                "edition = (select max(newest.edition) from StoredSubActivity newest where newest.code = s.code)"));
        Parameters parameters = Parameters.with("after", after);
        if (!prefix.isEmpty()) {
            // The tilde follows every character of a code in ASCII.
            conditions.add("code >= :prefix and code < :behind");
            parameters.and("prefix", prefix).and("behind", prefix + "~");
        }
        String[] words =
                text.isEmpty() ? new String[0] : text.toLowerCase(Locale.ROOT).split("\\s+", WORDS + 1);
        for (int i = 0; i < Math.min(words.length, WORDS); i++) {
            conditions.add("locate(:word" + i + ", lower(title || ' ' || activity || ' ' || indicator)) > 0");
            parameters.and("word" + i, words[i]);
        }
        return find("from StoredSubActivity s where " + String.join(" and ", conditions) + " order by code", parameters)
                .range(0, count - 1)
                .stream()
                .map(row -> row.toSubActivity().withoutDefinition())
                .toList();
    }
}
