-- Writes the events of everything this database knows into the outbox, for topics that were lost.
--
-- The id of a republished event follows from the record and its version: asked twice, the second events are the same
-- ones, and a consumer that took them once takes them never again.

create function republished_event(kind text, record text, version bigint) returns uuid
    language sql immutable
    return md5('selaras/republished/' || kind || '/' || record || '/' || version)::uuid;
comment on function republished_event is 'Id of the event that tells this version of a record again.';

create function republish() returns table (topic text, events bigint)
    language plpgsql
as
$$
begin
    insert into outbox (event_id, topic, type, subject, message_key, partition_key, data, occurred_at)
    select event_id, 'selaras.agreements', 'id.selaras.agreement-signed', record_id, year || '/' || record_id, year,
           (select jsonb_object_agg(key, value) from jsonb_each(data)
            where key in ('id', 'version', 'revision', 'region', 'fiscalYear', 'term', 'contract', 'opd', 'place',
                          'firstParty', 'secondParty', 'objectives', 'budgetLines', 'budgetTotalRupiah', 'sha256',
                          'signatures', 'signedAt'))::text,
           recorded_at
    from (select v.*, region || '/' || (data ->> 'fiscalYear') as year,
                 republished_event('agreement', record_id::text, version) as event_id
          from agreement_version v) told
    where not exists (select from outbox o where o.published_at is null and o.event_id = told.event_id)
    order by sequence;
    get diagnostics events = row_count;
    topic := 'selaras.agreements';
    return next;
end
$$;
comment on function republish is 'Publishes every signed version again, in the order of signing; for a lost topic.';
