-- Writes the events of everything this database knows into the outbox, for topics that were lost. One statement a topic.
--
-- The id of a republished event follows from the record and its version: asked twice, the second events are the same
-- ones, and a consumer that took them once takes them never again. A consumer that knows a version already ignores it.

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
    select event_id, 'selaras.opds', 'id.selaras.opd-published', code, region || '/' || code, null,
           json_build_object('code', code, 'region', region, 'name', name, 'shortName', short_name, 'active', active,
                             'version', version)::text,
           changed_at
    from (select opd.*, republished_event('opd', region || '/' || code, version) as event_id from opd) agency
    where not exists (select from outbox o where o.published_at is null and o.event_id = agency.event_id)
    order by changed_at, region, code;
    get diagnostics events = row_count;
    topic := 'selaras.opds';
    return next;

    insert into outbox (event_id, topic, type, subject, message_key, partition_key, data, occurred_at)
    select event_id, 'selaras.programs', 'id.selaras.program-' || type, record_id, year || '/' || record_id, year,
           case type
               when 'registered' then data::text
               when 'amended' then (data || jsonb_build_object('previousVersion', previous))::text
               else json_build_object('id', record_id, 'version', version, 'region', region,
                        'fiscalYear', data -> 'fiscalYear', 'opd', data -> 'opd',
                        'reason', data -> 'withdrawal' ->> 'reason',
                        'withdrawnAt', data -> 'withdrawal' ->> 'withdrawnAt')::text
           end,
           recorded_at
    from (select v.*, region || '/' || (data ->> 'fiscalYear') as year,
                 case when state = 'WITHDRAWN' then 'withdrawn' when previous is null then 'registered'
                      else 'amended' end as type,
                 republished_event('program', record_id::text, version) as event_id
          from (select pv.*, lag(version) over (partition by record_id order by version) as previous
                from program_version pv) v) told
    where not exists (select from outbox o where o.published_at is null and o.event_id = told.event_id)
    order by sequence;
    get diagnostics events = row_count;
    topic := 'selaras.programs';
    return next;
end
$$;
comment on function republish is 'Publishes every version of every record again, in the order in which they came to be; for lost topics.';
