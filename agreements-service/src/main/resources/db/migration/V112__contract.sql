-- Performance contracts for a term, and the auction that they come from (Lelang Kinerja).

create table contract (
    id        uuid        not null,
    region    varchar(13) not null,
    term_id   uuid        not null,
    opd_code  varchar(40) not null,
    status    varchar(30) not null,
    content   text        not null,
    sha256    varchar(64) not null,
    sign_by   timestamptz not null,
    agreed_at timestamptz not null,
    signed_at timestamptz,
    edit      bigint      not null,
    constraint pk_contract primary key (id),
    constraint uq_contract_term_opd unique (term_id, opd_code),
    constraint fk_contract_term foreign key (term_id) references term (id),
    constraint fk_contract_opd foreign key (opd_code) references opd (code),
    constraint ck_contract_status check (status in ('AWAITING_FIRST_PARTY', 'AWAITING_SECOND_PARTY', 'SIGNED')),
    constraint ck_contract_sha256 check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint ck_contract_signed_at check ((signed_at is not null) = (status = 'SIGNED'))
);
comment on table contract is 'What an OPD and the mayor agreed on for the five years of a term. One for each OPD and term.';
comment on column contract.content is 'The document in canonical JSON (RFC 8785), exactly the bytes that are signed.';
comment on column contract.sign_by is 'When both are to have signed, by the auction''s schedule; a later signature still holds.';
comment on column contract.edit is 'Counts every change of this row; the entity tag.';
create index ix_contract_opd_code on contract (opd_code);
create index ix_contract_region on contract (region, id);

create table contract_signature (
    id          uuid         not null,
    contract_id uuid         not null,
    party       varchar(20)  not null,
    subject     varchar(255) not null,
    name        varchar(300) not null,
    position    varchar(300) not null,
    role        varchar(30)  not null,
    sha256      varchar(64)  not null,
    signed_at   timestamptz  not null,
    constraint pk_contract_signature primary key (id),
    constraint uq_contract_signature_party unique (contract_id, party),
    constraint fk_contract_signature_contract foreign key (contract_id) references contract (id),
    constraint ck_contract_signature_party check
        ((party = 'FIRST_PARTY' and role = 'opd-head') or (party = 'SECOND_PARTY' and role = 'mayor'))
);
comment on table contract_signature is 'Who signed which contract when, and the digest of what was signed.';

create table contract_version (
    record_id     uuid        not null,
    version       bigint      not null,
    region        varchar(13) not null,
    state         varchar(30) not null,
    data          jsonb       not null,
    recorded_at   timestamptz not null,
    sequence      bigint      not null generated always as identity,
    change_number bigint,
    constraint pk_contract_version primary key (record_id, version),
    constraint fk_contract_version_contract foreign key (record_id) references contract (id),
    constraint ck_contract_version_state check (state = 'SIGNED')
);
comment on table contract_version is 'Change feed of the signed contracts.';
create unique index uq_contract_version_change_number on contract_version (change_number);
create index ix_contract_version_unnumbered on contract_version (sequence) where change_number is null;
insert into change_feed (name) values ('contracts');

-- Only the signatures come on top of what was agreed, and those stay.
create function keep_contract() returns trigger language plpgsql as $$
begin
    raise exception 'what was agreed in a contract never changes' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger tr_contract_update before update on contract for each row
    when (old.status = 'SIGNED' or to_jsonb(new) - '{status,signed_at,edit}'::text[]
        is distinct from to_jsonb(old) - '{status,signed_at,edit}'::text[])
    execute function keep_contract();
create trigger tr_contract_delete before delete on contract for each row execute function keep_contract();
create trigger tr_contract_signature before update or delete on contract_signature for each row
    execute function keep_contract();
create trigger tr_contract_version_update before update on contract_version for each row
    when (old.change_number is not null
        or to_jsonb(new) - 'change_number' is distinct from to_jsonb(old) - 'change_number')
    execute function keep_contract();
create trigger tr_contract_version_delete before delete on contract_version for each row
    execute function keep_contract();

create table auction (
    id              uuid          not null,
    region          varchar(13)   not null,
    term_id         uuid          not null,
    title           varchar(300)  not null,
    place           varchar(100)  not null,
    second_party    text          not null,
    bids_from       timestamptz   not null,
    bids_until      timestamptz   not null,
    offers_until    timestamptz   not null,
    answers_until   timestamptz   not null,
    contracts_until timestamptz   not null,
    changed_at      timestamptz   not null,
    edit            bigint        not null,
    constraint pk_auction primary key (id),
    constraint fk_auction_term foreign key (term_id) references term (id),
    constraint ck_auction_schedule check (bids_from < bids_until and bids_until <= offers_until
        and offers_until <= answers_until and answers_until <= contracts_until)
);
comment on table auction is 'A round of the performance auction with its schedule.';
comment on column auction.second_party is 'JSON: name and position of the mayor who will sign.';
create index ix_auction_region on auction (region, id);
create index ix_auction_term on auction (term_id);

create table bid (
    id          uuid        not null,
    auction_id  uuid        not null,
    region      varchar(13) not null,
    opd_code    varchar(40) not null,
    status      varchar(30) not null,
    first_party text        not null,
    proposal    text        not null,
    contract_id uuid,
    changed_at  timestamptz not null,
    edit        bigint      not null,
    constraint pk_bid primary key (id),
    constraint uq_bid_opd unique (auction_id, opd_code),
    constraint fk_bid_auction foreign key (auction_id) references auction (id),
    constraint fk_bid_opd foreign key (opd_code) references opd (code),
    constraint fk_bid_contract foreign key (contract_id) references contract (id),
    constraint ck_bid_status check (status in ('DRAFT', 'SUBMITTED', 'OFFERED', 'COUNTERED', 'ACCEPTED', 'REFUSED')),
    constraint ck_bid_contract check ((contract_id is not null) = (status = 'ACCEPTED'))
);
comment on table bid is 'An OPD''s part in an auction, at what was proposed last.';
comment on column bid.proposal is 'JSON: what the side that spoke last proposes.';
create index ix_bid_opd_code on bid (opd_code);
create index ix_bid_contract on bid (contract_id);

create table bid_step (
    id       bigint        not null generated always as identity,
    bid_id   uuid          not null,
    step     varchar(30)   not null,
    subject  varchar(255)  not null,
    name     varchar(300)  not null,
    taken_at timestamptz   not null,
    reason   varchar(2000),
    proposal jsonb,
    constraint pk_bid_step primary key (id),
    constraint fk_bid_step_bid foreign key (bid_id) references bid (id)
);
comment on table bid_step is 'Who took which step in an auction, when, why, and what was proposed by it. Only ever added to.';
create index ix_bid_step_bid on bid_step (bid_id, id);
create trigger tr_bid_step before update or delete on bid_step for each row execute function refuse_change_of_step();
