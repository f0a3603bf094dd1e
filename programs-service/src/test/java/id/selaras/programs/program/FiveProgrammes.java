package id.selaras.programs.program;

import id.selaras.localstack.testing.LocalServers;
import id.selaras.programs.Agencies;
import id.selaras.programs.Callers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/// Five programmes that differ in all that a list can be narrowed to, titled A to E in the order of their registration.
final class FiveProgrammes {
    private FiveProgrammes() {}

    static void enter() {
        LocalServers.truncate("programs", "program");
        Agencies.enter();
        post(Callers.EDITOR_DINSOS, "A", "Permakanan lansia", 100, List.of("35.73"), "1.06.04.2.01.0001", 2027);
        post(Callers.EDITOR_DINSOS, "B", "Bantuan 100% gratis", 300, List.of("35.73.01"), "1.06.05.2.02.0006", 2027);
        post(Callers.EDITOR_DINKES, "C", "Posyandu lansia", 200, List.of("35.73.01.1001"), "1.02.02.2.02.0005", 2027);
        post(Callers.EDITOR_DINKES, "D", "Dokumen rencana", 50, List.of("35.73.02"), "1.02.01.2.01.0001", 2027);
        post(Callers.EDITOR_DINSOS, "E", "Tahun depan", 400, List.of("35.73.02.1001"), null, 2028);
    }

    static void post(
            Callers editor, String title, String description, long rupiah, List<String> places, String code, int year) {
        Map<String, Object> body = Body.with("/title", title);
        body.put("description", description);
        body.put("fiscalYear", year);
        body.put("start", year + "-02-01");
        body.put("end", year + "-11-30");
        body.put("locations", places);
        body.put(
                "inputs",
                Body.list(Body.object(
                        "kind", "FUNDS", "description", "Belanja", "amountRupiah", rupiah, "fundingSource", "APBD")));
        body.put("outputs", Body.list(Body.object("indicator", "Jumlah keluaran", "target", 10, "unit", "Orang")));
        body.put("outcomes", Body.list());
        body.put("targetGroups", Body.list(Body.object("category", "Warga telantar", "welfareDecileTo", 2)));
        body.put("cluster", editor == Callers.EDITOR_DINSOS ? "SOCIAL_ASSISTANCE" : "PRO_PEOPLE");
        if (code == null) {
            body.remove("nomenclatureCode");
        } else {
            body.put("nomenclatureCode", code);
        }
        Posted.registered(editor, body);
    }

    static Response list(Callers caller, String query) {
        RequestSpecification request = caller.asks();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] nameAndValue = parameter.split("=", 2);
            request.queryParam(nameAndValue[0], nameAndValue[1]);
        }
        return request.get("/v1/programs");
    }

    static String titles(Response page) {
        return String.join("", page.jsonPath().<String>getList("items.title"));
    }
}
