package id.selaras.agreements.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;

/// Agreements for the tests of features that begin where both have signed.
public final class SignedExample {
    public static final int FISCAL_YEAR = Drafts.FISCAL_YEAR;

    private SignedExample() {}

    /// The body of a complete draft, to be changed at will.
    public static ObjectNode draft() {
        return Drafts.complete();
    }

    /// As [#draft], for another year, and without baselines, which lie before the year.
    public static ObjectNode draft(int fiscalYear) {
        ObjectNode draft = Drafts.of(fiscalYear);
        draft.findParents("baseline").forEach(indicator -> ((ObjectNode) indicator).remove("baseline"));
        return draft;
    }

    /// The town's agency and its mayor signed the complete draft: IKU-1 is yearly and lower is better (3.6), IKU-2
    /// quarterly and summed (40, 80, 80, 50), IKU-3 semiannual within 98 to 102.
    ///
    /// @return id of the agreement
    public static String signed(Town town) {
        return Requests.signed(town).id();
    }

    /// Signed by whom the tokens stand for.
    ///
    /// @return id of the agreement
    public static String signed(Town town, String editor, String head, JsonNode draft) {
        return sign(town, editor, head, Stored.of(Requests.post(editor, draft), 201));
    }

    private static String sign(Town town, String editor, String head, Stored draft) {
        Stored submitted = Stored.of(Requests.submit(editor, draft.id(), draft.entityTag()), 200);
        Stored verified = Stored.of(
                Requests.verify(town.secretariat(), draft.id(), submitted.entityTag(), "{\"outcome\": \"VERIFIED\"}"),
                200);
        Stored awaiting = Stored.of(Requests.sign(head, verified.id(), verified.entityTag()), 200);
        return Stored.of(Requests.sign(town.mayor(), awaiting.id(), awaiting.entityTag()), 200)
                .id();
    }

    /// @return id of an agreement that nobody has signed
    public static String drafted(Town town) {
        return Requests.drafted(town).id();
    }

    /// Signs a second version with other content.
    public static void revised(Town town, String id, JsonNode draft) {
        Stored signed = Stored.of(Requests.get(town.editor(), id), 200);
        Stored revision = Stored.of(Requests.revise(town.editor(), id, signed.entityTag(), "STRATEGY_CHANGED"), 201);
        Stored changed = Stored.of(Requests.put(town.editor(), id, revision.entityTag(), draft), 200);
        sign(town, town.editor(), town.head(), changed);
    }
}
