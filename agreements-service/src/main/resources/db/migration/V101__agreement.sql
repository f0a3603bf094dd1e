-- Yearly performance agreements (Perjanjian Kinerja, PermenPANRB 53/2014).

create table agreement (
    id                    uuid         not null,
    region                varchar(13)  not null,
    fiscal_year           integer      not null,
    opd_code              varchar(40)  not null,
    version               integer      not null,
    status                varchar(30)  not null,
    content               text         not null,
    sha256                varchar(64)  not null,
    budget_total_rupiah   bigint       not null,
    version_in_force      integer,
    changed_at            timestamptz  not null,
    edit                  bigint       not null,
    constraint pk_agreement primary key (id),
    constraint uq_agreement_opd_year unique (region, fiscal_year, opd_code),
    constraint fk_agreement_opd foreign key (opd_code) references opd (code),
    constraint ck_agreement_region check (region ~ '^[1-9][0-9](\.[0-9]{2})?$'),
    constraint ck_agreement_fiscal_year check (fiscal_year between 2000 and 2100),
    constraint ck_agreement_version check (version >= 1),
    constraint ck_agreement_status check (status in ('DRAFT', 'AWAITING_SECOND_PARTY', 'SIGNED')),
    constraint ck_agreement_sha256 check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint ck_agreement_budget check (budget_total_rupiah >= 0),
    constraint ck_agreement_in_force check
        (coalesce(version_in_force, 0) = case status when 'SIGNED' then version else version - 1 end)
);
comment on table agreement is 'One agreement of an OPD for a fiscal year, at its newest version. A signed version is never changed: a revision is the next version.';
comment on column agreement.content is 'The document in canonical JSON (RFC 8785), exactly the bytes that are signed.';
comment on column agreement.sha256 is 'SHA-256 of content, lower-case hex.';
comment on column agreement.version_in_force is 'The signed version that binds; null before the first one is signed.';
comment on column agreement.edit is 'Counts every change of this row; the entity tag of the agreement.';
create index ix_agreement_opd_code on agreement (opd_code);

create table agreement_signature (
    id                   uuid         not null,
    agreement_id         uuid         not null,
    version              integer      not null,
    party                varchar(20)  not null,
    subject              varchar(255) not null,
    name                 varchar(300) not null,
    position             varchar(300) not null,
    role                 varchar(30)  not null,
    sha256               varchar(64)  not null,
    signed_at            timestamptz  not null,
    withdrawn_at         timestamptz,
    withdrawn_by_subject varchar(255),
    withdrawn_by_name    varchar(300),
    withdrawal_reason    varchar(1000),
    constraint pk_agreement_signature primary key (id),
    constraint fk_agreement_signature_agreement foreign key (agreement_id) references agreement (id),
    constraint ck_agreement_signature_version check (version >= 1),
    constraint ck_agreement_signature_party check
        ((party = 'FIRST_PARTY' and role = 'opd-head') or (party = 'SECOND_PARTY' and role = 'mayor')),
    constraint ck_agreement_signature_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_agreement_signature_withdrawal check
        (num_nulls(withdrawn_at, withdrawn_by_subject, withdrawn_by_name, withdrawal_reason) in (0, 4))
);
comment on table agreement_signature is 'Who signed which version when, and the digest of what was signed. A withdrawn signature stays, with who withdrew it and why.';
comment on column agreement_signature.subject is 'The token''s sub.';
comment on column agreement_signature.name is 'The signer''s name in the token; position is the one the agreement gives the party.';
create unique index uq_agreement_signature_party on agreement_signature (agreement_id, version, party)
    where withdrawn_at is null;

create table agreement_version (
    record_id           uuid        not null,
    version             integer     not null,
    region              varchar(13) not null,
    state               varchar(30) not null,
    content             text        not null,
    sha256              varchar(64) not null,
    budget_total_rupiah bigint      not null,
    edit                bigint      not null,
    data                jsonb       not null,
    recorded_at         timestamptz not null,
    sequence            bigint      not null generated always as identity,
    change_number       bigint,
    constraint pk_agreement_version primary key (record_id, version),
    constraint fk_agreement_version_agreement foreign key (record_id) references agreement (id),
    constraint ck_agreement_version_version check (version >= 1),
    constraint ck_agreement_version_state check (state = 'SIGNED'),
    constraint ck_agreement_version_sha256 check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint ck_agreement_version_budget check (budget_total_rupiah >= 0)
);
comment on table agreement_version is 'Every signed version, for ever; at the same time the change feed, which therefore shows signed versions alone.';
comment on column agreement_version.edit is 'The entity tag of the agreement when this version was signed.';
comment on column agreement_version.data is 'The version as the API shows it.';
comment on column agreement_version.recorded_at is 'When the second party signed.';
comment on column agreement_version.change_number is 'Place in the change feed, given after the commit so that nothing can appear behind a reader''s back.';
create unique index uq_agreement_version_change_number on agreement_version (change_number);
create index ix_agreement_version_unnumbered on agreement_version (sequence) where change_number is null;

insert into change_feed (name) values ('agreements');
