-- Writes the events of the findings into the outbox, for a topic that was lost. Decisions are not told again: whoever
-- mirrors them reads the change feed of the decisions.
--
-- The id of a republished event follows from the record and its version: asked twice, the second events are the same
-- ones, and a consumer that took them once takes them never again.

create function republished_event(kind text, record text, version bigint) returns uuid
    language sql immutable
    return md5('selaras/republished/' || kind || '/' || record || '/' || version)::uuid;
comment on function republished_event is 'Id of the event that tells this version of a record again.';

create function shared_evidence(finding jsonb) returns jsonb
    language sql immutable
    return (select jsonb_object_agg(part, shared) from (
        select entry ->> 'part' as part, jsonb_agg(word) as shared
        from jsonb_array_elements(finding -> 'evidence') entry, jsonb_array_elements(entry -> 'shared') word
        group by entry ->> 'part') parts);
comment on function shared_evidence is 'What both programmes of a finding share, by part.';

-- As the service judges it: a similarity that differs by less than a hundredth says the same to a person.
create function material_changes(before jsonb, after jsonb) returns jsonb
    language sql immutable
    return (select jsonb_agg(jsonb_build_object('field', field, 'from', "from", 'to', "to")) from (
        select field, before -> field as "from", after -> field as "to"
        from unnest(array ['status', 'class', 'inputSimilarity', 'outputSimilarity', 'rupiahAtStake']) field
        union all
        select 'evidence', shared_evidence(before), shared_evidence(after)) compared
        where "from" is distinct from "to"
          and (field not like '%Similarity' or abs("from"::numeric - "to"::numeric) >= 0.01));
comment on function material_changes is 'What is materially different between two versions of a finding; null: nothing.';

create function republish() returns table (topic text, events bigint)
    language plpgsql
as
$$
begin
    insert into outbox (event_id, topic, type, subject, message_key, partition_key, data, occurred_at)
    select event_id, 'selaras.overlaps',
           case when before is null then 'id.selaras.overlap-found' else 'id.selaras.overlap-updated' end,
           record_id, year || '/' || record_id, year,
           (case when before is null then data else data || jsonb_build_object('changes', changes) end)::text,
           recorded_at
    from (select v.*, material_changes(before, data) as changes, region || '/' || (data ->> 'fiscalYear') as year,
                 republished_event('finding', record_id::text, version) as event_id
          from (select fv.*, lag(data) over (partition by record_id order by version) as before
                from finding_version fv) v) told
    where (before is null or changes is not null)
      and not exists (select from outbox o where o.published_at is null and o.event_id = told.event_id)
    order by sequence;
    get diagnostics events = row_count;
    topic := 'selaras.overlaps';
    return next;
end
$$;
comment on function republish is 'Tells every finding again, version by version; for a lost topic.';
