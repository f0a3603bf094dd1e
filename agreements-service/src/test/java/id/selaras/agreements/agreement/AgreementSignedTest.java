package id.selaras.agreements.agreement;

import static id.selaras.agreements.agreement.Requests.drafted;
import static id.selaras.agreements.agreement.Requests.sign;
import static id.selaras.agreements.agreement.Requests.signed;
import static id.selaras.agreements.agreement.Requests.signedByHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.selaras.agreements.ServiceTest;
import id.selaras.agreements.Town;
import id.selaras.agreements.agreement.Requests.Stored;
import id.selaras.eventcontracts.EventContract;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@ServiceTest
class AgreementSignedTest {

    @Test
    void the_second_signature_is_told_once_and_as_the_contract_promises() throws Exception {
        Town town = Town.founded();
        Stored awaiting = signedByHead(town);
        Stored signed = Stored.of(sign(town.mayor(), awaiting.id(), awaiting.entityTag()), 200);
        sign(town.mayor(), awaiting.id(), awaiting.entityTag()).then().statusCode(200);
        Stored marker = signed(town, 2028);

        try (SignedTopic topic = new SignedTopic()) {
            await().until(() -> topic.of(marker.id()).size() == 1);
            List<ConsumerRecord<String, byte[]>> told = topic.of(signed.id());

            assertThat(told).hasSize(1);
            ConsumerRecord<String, byte[]> event = told.getFirst();
            Map<String, String> headers = headers(event);
            assertThat(EventContract.of("agreement-signed").validate(headers, event.value()))
                    .isEmpty();
            assertThat(headers)
                    .containsEntry("ce_type", "id.selaras.agreement-signed")
                    .containsEntry("ce_source", "/selaras/agreements-service")
                    .containsEntry("ce_subject", signed.id());
            JsonNode data = new JsonMapper().readTree(event.value());
            assertThat(event.key())
                    .isEqualTo(EventContract.of("agreement-signed").key(data));
            assertThat(data.at("/version").intValue()).isEqualTo(1);
            assertThat(data.at("/opd/code").textValue()).isEqualTo(town.opd());
            assertThat(data.at("/sha256").textValue()).isEqualTo(signed.sha256());
            assertThat(data.at("/budgetTotalRupiah").longValue()).isEqualTo(18_050_000_000L);
            assertThat(data.at("/signatures/1/party").textValue()).isEqualTo("SECOND_PARTY");
            assertThat(data.at("/objectives/1/indicators/0/band/lowest").intValue())
                    .isEqualTo(98);
        }
    }

    @Test
    void what_is_not_signed_by_both_is_not_told() {
        Town town = Town.founded();
        Stored draft = drafted(town, 2026);
        Stored awaiting = signedByHead(town);
        Stored marker = signed(town, 2028);

        try (SignedTopic topic = new SignedTopic()) {
            await().until(() -> topic.of(marker.id()).size() == 1);

            assertThat(topic.of(draft.id())).isEmpty();
            assertThat(topic.of(awaiting.id())).isEmpty();
        }
    }

    @Test
    void a_signed_revision_is_told_with_its_ground_after_the_version_it_replaces() throws Exception {
        Town town = Town.founded();
        Stored first = signed(town);
        Stored draft =
                Stored.of(Requests.revise(town.editor(), first.id(), first.entityTag(), "OFFICEHOLDER_REPLACED"), 201);
        Stored awaiting = signedByHead(town, draft);
        Stored.of(sign(town.mayor(), draft.id(), awaiting.entityTag()), 200);

        try (SignedTopic topic = new SignedTopic()) {
            await().until(() -> topic.of(first.id()).size() == 2);
            ConsumerRecord<String, byte[]> event = topic.of(first.id()).getLast();

            assertThat(EventContract.of("agreement-signed").validate(headers(event), event.value()))
                    .isEmpty();
            JsonNode data = new JsonMapper().readTree(event.value());
            assertThat(data.at("/version").intValue()).isEqualTo(2);
            assertThat(data.at("/revision/ground").textValue()).isEqualTo("OFFICEHOLDER_REPLACED");
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> event) {
        Map<String, String> headers = new HashMap<>();
        event.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
