-- Who did what to which record, from where and when. Written once, never changed.

create table audit_entry (
    id          bigint generated always as identity,
    number      bigint,
    hash        bytea,
    at          timestamptz  not null,
    subject     varchar(255) not null,
    name        varchar(500) not null,
    client      varchar(255) not null,
    opd         varchar(100),
    roles       varchar(500) not null,
    action      varchar(100) not null,
    record_type varchar(100) not null,
    record_id   varchar(500) not null,
    region      varchar(20),
    address     varchar(100),
    request_id  varchar(200),
    details     text         not null,
    constraint pk_audit_entry primary key (id),
    constraint uq_audit_entry_number unique (number),
    constraint ck_audit_entry_sealed check ((number is null) = (hash is null)),
    constraint ck_audit_entry_number check (number >= 1),
    constraint ck_audit_entry_hash check (octet_length(hash) = 32)
);
comment on table audit_entry is 'Append only: written in the transaction of the deed, sealed into a hash chain soon after.';
comment on column audit_entry.number is 'Place in the chain, in the order in which entries became visible; null until sealed.';
comment on column audit_entry.hash is 'SHA-256 over the hash before and this entry; see audit_hash.';
comment on column audit_entry.name is 'The name the token gave at the time, for people to read.';
comment on column audit_entry.region is 'Region of the record; null where the deed touched none.';
comment on column audit_entry.details is 'JSON object of ids and figures, exactly as it was hashed.';
create index ix_audit_entry_unsealed on audit_entry (id) where number is null;
create index ix_audit_entry_record on audit_entry (record_type, record_id, number);
create index ix_audit_entry_subject on audit_entry (subject, number);
create index ix_audit_entry_action on audit_entry (action, number);
create index ix_audit_entry_at on audit_entry (at, number);

create table audit_chain (
    id          smallint    not null default 1,
    last_number bigint      not null default 0,
    last_hash   bytea       not null default decode(repeat('00', 32), 'hex'),
    constraint pk_audit_chain primary key (id),
    constraint ck_audit_chain_one_row check (id = 1)
);
comment on table audit_chain is 'The end of the chain, kept apart from it, so that entries cut off at the end are missed.';
insert into audit_chain default values;

-- One field as length, colon, bytes in UTF-8, comma (a netstring); null as a hyphen. No two different entries have the
-- same text, and anyone can compute it from an export without this database.
create function audit_field(value text) returns bytea
    language sql immutable
    return case when value is null then convert_to('-', 'UTF8')
        else convert_to(octet_length(convert_to(value, 'UTF8')) || ':' || value || ',', 'UTF8') end;

create function audit_hash(previous bytea, place bigint, entry audit_entry) returns bytea
    language sql immutable
    return sha256(previous
        || audit_field(place::text)
        || audit_field(((extract(epoch from entry.at) * 1000000)::bigint)::text)
        || audit_field(entry.subject)
        || audit_field(entry.name)
        || audit_field(entry.client)
        || audit_field(entry.opd)
        || audit_field(entry.roles)
        || audit_field(entry.action)
        || audit_field(entry.record_type)
        || audit_field(entry.record_id)
        || audit_field(entry.region)
        || audit_field(entry.address)
        || audit_field(entry.request_id)
        || audit_field(entry.details));
comment on function audit_hash is 'SHA-256 of: hash before (32 bytes), then the fields number, time in microseconds since 1970, subject, name, client, opd, roles, action, record type, record id, region, address, request id, details.';

-- Numbers and chains what has become visible, oldest first, one caller at a time. It runs with the rights of the owner:
-- the service's own role can add entries and nothing else.
create function audit_seal(most integer) returns integer
    language plpgsql security definer
    set search_path = public, pg_temp
as
$$
declare
    head   audit_chain;
    entry  audit_entry;
    sealed integer := 0;
begin
    -- The lock comes first, in a statement of its own: what follows must see what the sealer before has sealed.
    select * into head from audit_chain for update;
    if not found then
        insert into audit_chain default values returning * into head;
    end if;
    for entry in select * from audit_entry where number is null order by id limit most
    loop
        head.last_number := head.last_number + 1;
        head.last_hash := audit_hash(head.last_hash, head.last_number, entry);
        update audit_entry set number = head.last_number, hash = head.last_hash where id = entry.id;
        sealed := sealed + 1;
    end loop;
    update audit_chain set last_number = head.last_number, last_hash = head.last_hash where sealed > 0;
    return sealed;
end
$$;

create function audit_guard() returns trigger
    language plpgsql
as
$$
begin
    if (select rolsuper from pg_roles where rolname = current_user) then
        -- A superuser can do anything to a database; the chain tells of it afterwards.
        if tg_op = 'DELETE' then
            return old;
        end if;
        return new;
    end if;
    if tg_op = 'INSERT' and tg_table_name = 'audit_entry' then
        if new.number is null then
            return new;
        end if;
    elsif tg_op = 'UPDATE' and tg_table_name = 'audit_entry' then
        if current_user <> session_user and old.number is null and new.number is not null
            and to_jsonb(new) - 'number' - 'hash' = to_jsonb(old) - 'number' - 'hash' then
            return new;
        end if;
    elsif tg_op in ('INSERT', 'UPDATE') and current_user <> session_user then
        return new;
    end if;
    raise exception 'the audit trail is append only' using errcode = 'insufficient_privilege';
end
$$;
comment on function audit_guard is 'Lets through new entries and the sealing by audit_seal, which alone runs under another role than its session.';

create trigger tr_audit_entry_append_only before insert or update or delete on audit_entry
    for each row execute function audit_guard();
create trigger tr_audit_entry_no_truncate before truncate on audit_entry
    for each statement execute function audit_guard();
create trigger tr_audit_chain_guard before insert or update or delete on audit_chain
    for each row execute function audit_guard();
create trigger tr_audit_chain_no_truncate before truncate on audit_chain
    for each statement execute function audit_guard();
