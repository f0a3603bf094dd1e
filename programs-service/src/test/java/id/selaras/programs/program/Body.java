package id.selaras.programs.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A whole programme to post, and ways to spoil it.
final class Body {
    private Body() {}

    static Map<String, Object> whole() {
        Map<String, Object> body = new HashMap<>();
        body.put("fiscalYear", 2027);
        body.put("nomenclatureCode", "1.06.04.2.01.0001");
        body.put("title", "Penyediaan Permakanan bagi Lanjut Usia Terlantar");
        body.put("description", "Makanan siap santap dua kali sehari bagi lanjut usia terlantar.");
        body.put("start", "2027-01-15");
        body.put("end", "2027-12-20");
        body.put("cluster", "SOCIAL_ASSISTANCE");
        body.put("workingGroup", "COMPLAINTS");
        body.put(
                "inputs",
                list(
                        object(
                                "kind", "FUNDS",
                                "description", "Belanja makanan dan minuman",
                                "quantity", 350.5,
                                "unit", "orang",
                                "amountRupiah", 2_520_000_000L,
                                "fundingSource", "APBD"),
                        object("kind", "PERSONNEL", "description", "Petugas pengantar", "amountRupiah", 180_000_000)));
        body.put(
                "targetGroups",
                list(object(
                        "category", "Lanjut usia terlantar",
                        "welfareDecileFrom", 1,
                        "welfareDecileTo", 2,
                        "count", 350)));
        body.put("locations", list("35.73.01", "35.73.02.1001"));
        body.put(
                "outputs",
                list(object("indicator", "Jumlah lansia penerima permakanan", "target", 350, "unit", "Orang")));
        body.put(
                "outcomes",
                list(object(
                        "indicator",
                        "Lansia terpenuhi kebutuhan dasarnya",
                        "baseline",
                        71.25,
                        "target",
                        80,
                        "unit",
                        "Persen")));
        return body;
    }

    /// A whole programme with one value in another way: `with("/outputs/0/unit", "")`. A null removes the value.
    static Map<String, Object> with(String pointer, Object value) {
        Map<String, Object> body = whole();
        put(body, pointer, value);
        return body;
    }

    static void put(Map<String, Object> body, String pointer, Object value) {
        String[] steps = pointer.substring(1).split("/", -1);
        Object at = body;
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof List<?> items ? items.get(Integer.parseInt(steps[i])) : ((Map<?, ?>) at).get(steps[i]);
        }
        String last = steps[steps.length - 1];
        if (at instanceof List<?> items) {
            @SuppressWarnings("unchecked")
            List<Object> open = (List<Object>) items;
            int index = Integer.parseInt(last);
            if (index == open.size()) {
                open.add(value);
            } else {
                open.set(index, value);
            }
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Object> open = (Map<String, Object>) at;
            if (value == null) {
                open.remove(last);
            } else {
                open.put(last, value);
            }
        }
    }

    static List<Object> list(Object... items) {
        return new ArrayList<>(List.of(items));
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
