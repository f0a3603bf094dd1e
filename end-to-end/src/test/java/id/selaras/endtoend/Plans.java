package id.selaras.endtoend;

import id.selaras.localstack.json.Json;
import id.selaras.localstack.sample.SampleOpd;
import id.selaras.localstack.sample.SampleProgram;
import java.util.Map;

/// Programmes as agencies send them, taken from the sample data and moved to a fiscal year of the test's own: what
/// other tests register can then never meet them.
record Plans(int fiscalYear) {

    /// Training of phone technicians; counts certified people.
    Plan employmentAgency() {
        return plan("disnaker-01");
    }

    /// The same training for the same youths; counts tool sets handed over.
    Plan youthAgency() {
        return plan("dispora-01");
    }

    private Plan plan(String key) {
        SampleProgram sample = SampleProgram.keyed(key);
        String draft = Json.write(sample.draft())
                .replace("\"fiscalYear\":2027", "\"fiscalYear\":" + fiscalYear)
                .replace("\"2027-", "\"" + fiscalYear + "-");
        return new Plan(sample.opd(), Json.object(draft));
    }

    /// @param draft request body; may be changed
    record Plan(SampleOpd opd, Map<String, Object> draft) {}
}
