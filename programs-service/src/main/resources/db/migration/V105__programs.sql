-- Programmes: the present state of each, ready to be searched, and every version of it.

-- Trusted: the owner of the database may create it.
create extension if not exists pg_trgm;

create table program (
    id                uuid                    not null,
    version           bigint                  not null,
    status            varchar(10)             not null,
    region            varchar(13) collate "C" not null,
    opd_code          varchar(22) collate "C" not null,
    fiscal_year       integer                 not null,
    nomenclature_code varchar(20) collate "C",
    support_program   boolean                 not null,
    title             varchar(500)            not null,
    description       varchar(10000),
    period_start      date,
    period_end        date,
    cluster           varchar(25),
    working_group     varchar(15),
    locations         varchar(13)[]           not null,
    budget_rupiah     bigint                  not null,
    document          text                    not null,
    created_at        timestamptz             not null,
    registered_at     timestamptz,
    changed_at        timestamptz             not null,
    changed_by        varchar(255)            not null,
    listed_at         timestamptz             not null generated always as (coalesce(registered_at, created_at)) stored,
    title_key         varchar(150)            not null generated always as (left(lower(title), 150)) stored,
    constraint pk_program primary key (id),
    constraint fk_program_opd foreign key (region, opd_code) references opd (region, code),
    constraint ck_program_version check (version >= 1),
    constraint ck_program_status check (status in ('DRAFT', 'REGISTERED', 'WITHDRAWN')),
    constraint ck_program_fiscal_year check (fiscal_year between 2000 and 2100),
    constraint ck_program_title check (btrim(title) <> ''),
    constraint ck_program_period check (
        period_start <= period_end
        and extract(year from period_start) = fiscal_year and extract(year from period_end) = fiscal_year),
    constraint ck_program_cluster
        check (cluster in ('SOCIAL_ASSISTANCE', 'COMMUNITY_EMPOWERMENT', 'MICRO_ENTERPRISE', 'PRO_PEOPLE')),
    constraint ck_program_working_group check (working_group in ('PARTNERSHIP', 'COMPLAINTS')),
    constraint ck_program_locations check (cardinality(locations) <= 200),
    constraint ck_program_budget check (budget_rupiah between 0 and 1000000000000000),
    constraint ck_program_document check (document is json object),
    -- The service writes these three first, in this order; comparing the text costs less than taking it apart.
    constraint ck_program_document_agrees check (
        starts_with(document, '{"id":"' || id || '","version":' || version || ',"status":"' || status || '",')),
    constraint ck_program_draft check ((status = 'DRAFT') = (registered_at is null)),
    -- Only a draft may be incomplete.
    constraint ck_program_complete check (status = 'DRAFT' or (
        description is not null and period_start is not null and period_end is not null and cluster is not null
        and cardinality(locations) > 0
        -- Quotation marks inside a text are escaped, so these can only be the lists themselves.
        and document like '%"inputs":[{%' and document like '%"outputs":[{%'))
);
comment on table program is 'A programme as it stands now; program_version keeps every version since its registration.';
comment on column program.document is
    'The programme as the API shows it, word for word: lists are answered from here without taking it apart. The other columns are drawn from it.';
comment on column program.support_program is 'Nomenclature x.xx.01 (salaries, office, planning): real, but never compared for overlap.';
comment on column program.budget_rupiah is 'Sum of the inputs'' amounts, whole rupiah.';
comment on column program.changed_by is 'Subject of the token that made this version.';
comment on column program.listed_at is 'When it was registered; a draft stands by the time it was first kept.';
comment on column program.title_key is 'Orders lists by title; short, so that it fits into a cursor.';

create index ix_program_listed_at on program (region, listed_at, id);
create index ix_program_changed_at on program (region, changed_at, id);
create index ix_program_budget on program (region, budget_rupiah, id);
create index ix_program_title on program (region, title_key, id);
create index ix_program_opd on program (region, opd_code, fiscal_year);
create index ix_program_nomenclature on program (region, nomenclature_code);
create index ix_program_locations on program using gin (locations);
create index ix_program_text on program using gin (lower(title || ' ' || coalesce(description, '')) gin_trgm_ops);

create table program_version (
    record_id     uuid                    not null,
    version       bigint                  not null,
    region        varchar(13) collate "C" not null,
    state         varchar(10)             not null,
    data          jsonb                   not null,
    recorded_at   timestamptz             not null,
    recorded_by   varchar(255)            not null,
    sequence      bigint                  not null generated always as identity,
    change_number bigint,
    constraint pk_program_version primary key (record_id, version),
    constraint fk_program_version_program foreign key (record_id) references program (id),
    constraint ck_program_version_state check (state in ('REGISTERED', 'WITHDRAWN')),
    constraint ck_program_version_version check (version >= 1)
);
comment on table program_version is
    'Every version of a programme since its registration, never changed afterwards; also the change feed. Drafts stay out: they are the OPD''s own papers.';
comment on column program_version.change_number is 'Place in the change feed, given after commit in commit order; null until then.';
comment on column program_version.recorded_by is 'Subject of the token that made this version.';
create unique index ix_program_version_change_number on program_version (change_number);
create index ix_program_version_unnumbered on program_version (sequence) where change_number is null;

insert into change_feed (name) values ('programs');
